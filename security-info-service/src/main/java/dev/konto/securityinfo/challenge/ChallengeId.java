package dev.konto.securityinfo.challenge;

import com.fasterxml.jackson.annotation.JsonValue;

import dev.konto.starter.mongo.Identifier;

/// One challenge.
public record ChallengeId(@JsonValue String value) implements Identifier {

    public static ChallengeId next() {
        return new ChallengeId(Identifier.next());
    }
}
