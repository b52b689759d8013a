package dev.konto.starter.outbox;

import com.fasterxml.jackson.annotation.JsonInclude;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes event bodies. Its JSON settings are fixed here and not the application's: the event
/// contract must not change with a property.
final class EventBody {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    private EventBody() {}

    static String of(ChangeEvent event, AccountId account, Caller caller) {
        ObjectNode body = JSON.createObjectNode();
        body.put("accountId", account.value());
        body.set("actor", JSON.valueToTree(caller.actor()));
        if (caller.client() != null) {
            body.set("client", JSON.valueToTree(caller.client()));
        }
        body.setAll(JSON.<ObjectNode>valueToTree(event));
        return JSON.writeValueAsString(body);
    }
}
