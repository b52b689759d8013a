package dev.konto.privacy.service;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;

/// Consents and sign-ins, as an identity provider publishes them.
public final class AuthenticationEvents {

    public static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    private static final JsonMapper JSON = new JsonMapper();

    private AuthenticationEvents() {}

    public static AccountEvent granted(AccountId account, String application, String... scopes) {
        return consent(EventTypes.AUTH_CONSENT_GRANTED, account, application, MONDAY, scopes);
    }

    public static AccountEvent revoked(AccountId account, String application, String... scopes) {
        var at = MONDAY.plusSeconds(60);
        return consent(EventTypes.AUTH_CONSENT_REVOKED, account, application, at, scopes);
    }

    public static AccountEvent signedIn(AccountId account, String application) {
        var body = body(account).put("outcome", "success");
        body.putObject("application").put("id", application).put("name", "Fjord Wiki");
        return event(EventTypes.AUTH_SIGN_IN, account, MONDAY.plusSeconds(30), body);
    }

    private static AccountEvent consent(
            String type, AccountId account, String application, Instant at, String... scopes) {
        var body = body(account).put("applicationId", application);
        var all = body.put("applicationName", "Fjord Wiki").putArray("scopes");
        for (var scope : scopes) {
            all.add(scope);
        }
        return event(type, account, at, body);
    }

    private static ObjectNode body(AccountId account) {
        var body = JSON.createObjectNode().put("accountId", account.value());
        body.putObject("actor").put("kind", "self").put("id", account.value());
        return body;
    }

    private static AccountEvent event(String type, AccountId account, Instant at, ObjectNode body) {
        return new AccountEvent(
                Identifier.next(),
                "/konto/identity-provider",
                type,
                account.value(),
                at,
                EventTypes.dataSchema(type),
                "consents/" + account.value(),
                1,
                Identifier.next(),
                null,
                body);
    }
}
