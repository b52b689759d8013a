package dev.konto.organization.account;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.organization.OrganizationFixtures;
import dev.konto.organization.OrganizationId;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// News of accounts, as the identity provider publishes them.
public final class AccountEvents {

    private static final JsonMapper JSON = new JsonMapper();

    private AccountEvents() {}

    public static AccountEvent created(AccountId account, @Nullable OrganizationId home) {
        var body = body(account).put("displayName", "Maja Berg").put("locale", "en");
        body.put("timeZone", "Europe/Stockholm");
        body.put("organizationId", home == null ? null : home.value());
        return of(account, EventTypes.ACCOUNT_CREATED, body);
    }

    public static AccountEvent of(AccountId account, String type) {
        return of(account, type, body(account));
    }

    private static AccountEvent of(AccountId account, String type, ObjectNode body) {
        return new AccountEvent(
                Identifier.next(),
                "/konto/identity-provider",
                type,
                account.value(),
                OrganizationFixtures.MONDAY,
                "urn:konto:schema:" + type,
                "accounts/" + account.value(),
                1,
                Identifier.next(),
                null,
                body);
    }

    private static ObjectNode body(AccountId account) {
        var body = JSON.createObjectNode().put("accountId", account.value());
        body.putObject("actor").put("kind", "admin").put("id", "konto-admin");
        return body;
    }
}
