package dev.konto.privacy.service;

import com.fasterxml.jackson.annotation.JsonValue;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;

/// Tells connections apart: one per account and service.
public record ConnectionId(@JsonValue String value) implements Identifier {

    static ConnectionId of(AccountId owner, ServiceId service) {
        return new ConnectionId(owner.value() + ":" + service.value());
    }
}
