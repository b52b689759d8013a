package dev.konto.events.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/// Makes events of a file of records: a JSON array, an object with the array in `value`, or one
/// record a line. An event's id follows from the record's, so that importing a file twice adds
/// nothing twice.
public final class SignInImport {

    private static final JsonMapper JSON = new JsonMapper();

    private final Format format;
    private final Map<String, String> accounts;

    /// @param accounts the account id for a provider's id; one that is not named keeps its own
    public SignInImport(Format format, Map<String, String> accounts) {
        this.format = format;
        this.accounts = Map.copyOf(accounts);
    }

    /// Hands over the events in the file's order.
    ///
    /// @return how many records told of something else
    public int read(InputStream file, Consumer<AccountEvent> events) {
        var others = 0;
        try (MappingIterator<JsonNode> parts = JSON.readerFor(JsonNode.class).readValues(file)) {
            while (parts.hasNext()) {
                for (Iterator<JsonNode> it = records(parts.next()); it.hasNext(); ) {
                    others += read(it.next(), events) ? 0 : 1;
                }
            }
        }
        return others;
    }

    private boolean read(JsonNode record, Consumer<AccountEvent> events) {
        var signIn = format.read(record);
        if (signIn == null) {
            return false;
        }
        events.accept(event(signIn));
        return true;
    }

    private static Iterator<JsonNode> records(JsonNode part) {
        var list = part.path("value").isArray() ? part.path("value") : part;
        return list.isArray() ? list.iterator() : List.of(list).iterator();
    }

    private AccountEvent event(ImportedSignIn signIn) {
        var account = accounts.getOrDefault(signIn.account(), signIn.account());
        var id = id(signIn.recordId());
        return new AccountEvent(
                id,
                "/konto/import/" + format.id(),
                EventTypes.AUTH_SIGN_IN,
                account,
                signIn.occurredAt(),
                EventTypes.dataSchema(EventTypes.AUTH_SIGN_IN),
                "imported-sign-ins/" + id,
                1,
                id,
                null,
                signIn.body(account));
    }

    private String id(String record) {
        return UUID.nameUUIDFromBytes((format.id() + "\n" + record).getBytes(UTF_8)).toString();
    }
}
