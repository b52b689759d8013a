package dev.konto.identity;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;

/// What other services tell of an account.
public final class OthersEvents {

    private OthersEvents() {}

    /// An event that the account's holder caused.
    ///
    /// @param fields of the body, as JSON without braces
    public static AccountEvent of(
            AccountId account, String type, String aggregate, long sequence, String fields) {
        var body =
                "{\"accountId\": \"%1$s\", \"actor\": {\"kind\": \"self\", \"id\": \"%1$s\"}, %2$s}"
                        .formatted(account.value(), fields);
        return new AccountEvent(
                Identifier.next(),
                "/konto/another-service",
                type,
                account.value(),
                Instant.now(),
                EventTypes.dataSchema(type),
                aggregate,
                sequence,
                Identifier.next(),
                null,
                new JsonMapper().readTree(body));
    }
}
