package dev.konto.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.importing.Format;
import dev.konto.events.importing.SignInImport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

class ImportedSignInsTests {

    @ParameterizedTest
    @EnumSource(Format.class)
    void keepTheContract(Format format) throws IOException {
        assertThat(events(format))
                .hasSizeGreaterThan(3)
                .allSatisfy(it -> assertThat(Schemas.validate(it.type(), it.data())).isEmpty());
    }

    @Test
    void tellWhatKeycloakTold() throws IOException {
        assertThat(told(events(Format.KEYCLOAK)))
                .containsExactly(
                        "u-1 success null null [\"pwd\",\"otp\",\"mfa\"]",
                        "u-1 failure password wrong-password null",
                        "u-1 failure second-factor wrong-code null",
                        "u-2 failure password too-many-attempts null",
                        "u-2 success null null [\"hwk\"]");
    }

    @Test
    void tellWhatEntraTold() throws IOException {
        assertThat(told(events(Format.ENTRA)))
                .containsExactly(
                        "u-1 success null null [\"pwd\",\"otp\",\"mfa\"]",
                        "u-1 failure password wrong-password null",
                        "u-1 failure second-factor wrong-code null",
                        "u-1 failure policy application-not-allowed null");
    }

    @Test
    void haveTheSameIdsEachTime() throws IOException {
        assertThat(events(Format.KEYCLOAK))
                .extracting(AccountEvent::id)
                .doesNotHaveDuplicates()
                .isEqualTo(events(Format.KEYCLOAK).stream().map(AccountEvent::id).toList());
    }

    @Test
    void areOfTheAccountsThatTheirsAreHere() throws IOException {
        var accounts = Map.of("u-1", "account-1");

        assertThat(events(Format.ENTRA, accounts))
                .extracting(AccountEvent::accountId)
                .containsOnly("account-1");
    }

    @Test
    void areReadLineByLineToo() {
        var lines =
                """
                {"id": "a", "time": 1, "type": "LOGIN", "clientId": "c", "userId": "u"}
                {"id": "b", "time": 2, "type": "LOGOUT", "clientId": "c", "userId": "u"}
                """;
        var file = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        var events = new ArrayList<AccountEvent>();

        var others = new SignInImport(Format.KEYCLOAK, Map.of()).read(file, events::add);

        assertThat(events).hasSize(1);
        assertThat(others).isEqualTo(1);
    }

    private static List<String> told(List<AccountEvent> events) {
        return events.stream()
                .map(AccountEvent::data)
                .map(
                        body ->
                                String.join(
                                        " ",
                                        body.path("accountId").asString(),
                                        body.path("outcome").asString(),
                                        body.path("failedStep").asString("null"),
                                        body.path("failureReason").asString("null"),
                                        body.has("amr") ? body.path("amr").toString() : "null"))
                .toList();
    }

    private static List<AccountEvent> events(Format format) throws IOException {
        return events(format, Map.of());
    }

    private static List<AccountEvent> events(Format format, Map<String, String> accounts)
            throws IOException {
        var name = "/importing/" + format.name().toLowerCase(Locale.ROOT) + ".json";
        try (InputStream file = ImportedSignInsTests.class.getResourceAsStream(name)) {
            var events = new ArrayList<AccountEvent>();
            new SignInImport(format, accounts).read(Objects.requireNonNull(file), events::add);
            return events;
        }
    }
}
