package dev.konto.starter.personaldata;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;

/// What privacy-service asks every service for.
record Orders(AccountId account, String id) {

    AccountEvent export(Instant answerBy) {
        var body = body().put("exportId", id).put("answerBy", answerBy.toString());
        return event(EventTypes.PRIVACY_EXPORT_REQUESTED, body);
    }

    AccountEvent erasure(String area) {
        var body = body().put("erasureId", id);
        body.putArray("areas").add(area);
        return event(EventTypes.PRIVACY_ERASURE_REQUESTED, body);
    }

    AccountEvent erasureDone() {
        var body = body().put("erasureId", id).put("completedAt", Instant.now().toString());
        return event(EventTypes.PRIVACY_ERASURE_COMPLETED, body);
    }

    private ObjectNode body() {
        var body = new JsonMapper().createObjectNode().put("accountId", account.value());
        body.putObject("actor").put("kind", "system").put("id", "privacy-service");
        return body;
    }

    private AccountEvent event(String type, ObjectNode body) {
        return new AccountEvent(
                Identifier.next(),
                "/konto/privacy-service",
                type,
                account.value(),
                Instant.now(),
                EventTypes.dataSchema(type),
                "exports/" + id,
                1,
                Identifier.next(),
                null,
                body);
    }
}
