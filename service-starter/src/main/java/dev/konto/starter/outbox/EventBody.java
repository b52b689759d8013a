package dev.konto.starter.outbox;

import com.fasterxml.jackson.annotation.JsonInclude;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.sealing.Personal;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/// Writes event bodies. Its JSON settings are fixed here and not the application's: the event
/// contract must not change with a property.
final class EventBody {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    private EventBody() {}

    /// The body without what is [Personal].
    static String of(ChangeEvent event, AccountId account, Caller caller) {
        ObjectNode body = JSON.createObjectNode();
        body.put("accountId", account.value());
        body.set("actor", JSON.valueToTree(caller.actor()));
        if (caller.client() != null) {
            body.set("client", JSON.valueToTree(caller.client()));
        }
        body.setAll(fields(event).remove(personal(event)));
        return JSON.writeValueAsString(body);
    }

    /// What of it is [Personal], as a JSON object; null where nothing is.
    static @Nullable String personalOf(ChangeEvent event) {
        var fields = fields(event).retain(personal(event));
        return fields.isEmpty() ? null : JSON.writeValueAsString(fields);
    }

    private static ObjectNode fields(ChangeEvent event) {
        return JSON.valueToTree(event);
    }

    private static List<String> personal(ChangeEvent event) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .filter(it -> it.isAnnotationPresent(Personal.class))
                .map(RecordComponent::getName)
                .toList();
    }
}
