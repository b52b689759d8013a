package dev.konto.securityinfo.account;

import static dev.konto.securityinfo.SecurityInfoFixtures.MONDAY;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// News of accounts, as the identity provider publishes them.
public final class AccountEvents {

    private static final JsonMapper JSON = new JsonMapper();

    private AccountEvents() {}

    public static AccountEvent created(AccountId account) {
        return of(
                account,
                EventTypes.ACCOUNT_CREATED,
                1,
                """
                {"displayName": "Maja Berg", "givenName": "Maja", "familyName": "Berg",
                 "locale": "en", "timeZone": "Europe/Stockholm", "organizationId": "fjord"}
                """);
    }

    public static AccountEvent renamed(AccountId account, long sequence) {
        return of(
                account,
                EventTypes.ACCOUNT_CHANGED,
                sequence,
                """
                {"changedFields": ["displayName", "familyName"],
                 "displayName": "Maja Lind", "familyName": "Lind"}
                """);
    }

    public static AccountEvent of(AccountId account, String type, long sequence, String fields) {
        var body = JSON.createObjectNode().put("accountId", account.value());
        body.putObject("actor").put("kind", "admin").put("id", "konto-admin");
        body.setAll((ObjectNode) JSON.readTree(fields));
        return new AccountEvent(
                Identifier.next(),
                "/konto/identity-provider",
                type,
                account.value(),
                MONDAY,
                EventTypes.dataSchema(type),
                "accounts/" + account.value(),
                sequence,
                Identifier.next(),
                null,
                body);
    }
}
