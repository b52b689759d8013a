package dev.konto.identity.authorization;

import com.fasterxml.jackson.annotation.JsonValue;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;

/// One account and one client.
record ConsentId(@JsonValue String value) implements Identifier {

    static ConsentId of(AccountId account, String clientId) {
        return new ConsentId(account.value() + "." + clientId);
    }
}
