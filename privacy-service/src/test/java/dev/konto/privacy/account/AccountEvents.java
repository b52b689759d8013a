package dev.konto.privacy.account;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;

/// News of accounts, as the directory publishes them.
public final class AccountEvents {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");

    private AccountEvents() {}

    public static AccountEvent created(AccountId account, String locale) {
        return event(EventTypes.ACCOUNT_CREATED, account, "admin", locale, MONDAY);
    }

    /// So many seconds after the account was created.
    public static AccountEvent changed(
            AccountId account, String actor, String locale, int seconds) {
        var at = MONDAY.plusSeconds(seconds);
        return event(EventTypes.ACCOUNT_CHANGED, account, actor, locale, at);
    }

    /// Its owner keeps the account, now.
    public static AccountEvent reopened(AccountId account, String actor) {
        return event(EventTypes.ACCOUNT_REOPENED, account, actor, "sv", Instant.now());
    }

    private static AccountEvent event(
            String type, AccountId account, String actor, String locale, Instant at) {
        var body = JSON.createObjectNode().put("accountId", account.value()).put("locale", locale);
        body.putObject("actor").put("kind", actor).put("id", account.value());
        return new AccountEvent(
                Identifier.next(),
                "/konto/identity-provider",
                type,
                account.value(),
                at,
                EventTypes.dataSchema(type),
                "accounts/" + account.value(),
                1,
                Identifier.next(),
                null,
                body.put("timeZone", "Europe/Stockholm"));
    }
}
