package dev.konto.identity.session;

import com.fasterxml.jackson.annotation.JsonValue;

import dev.konto.starter.mongo.Identifier;

/// The `sid` of tokens and events. Told to applications, so it opens nothing.
public record SessionId(@JsonValue String value) implements Identifier {

    public static SessionId next() {
        return new SessionId(Identifier.next());
    }
}
