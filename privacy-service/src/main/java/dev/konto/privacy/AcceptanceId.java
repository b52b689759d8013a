package dev.konto.privacy;

import com.fasterxml.jackson.annotation.JsonValue;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;

/// Tells acceptances apart: one per account and document.
public record AcceptanceId(@JsonValue String value) implements Identifier {

    static AcceptanceId of(AccountId owner, DocumentId document) {
        return new AcceptanceId(owner.value() + ":" + document.value());
    }
}
