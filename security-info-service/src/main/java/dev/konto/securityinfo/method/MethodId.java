package dev.konto.securityinfo.method;

import com.fasterxml.jackson.annotation.JsonValue;

import dev.konto.starter.mongo.Identifier;

/// One method of one account.
public record MethodId(@JsonValue String value) implements Identifier {

    public static MethodId next() {
        return new MethodId(Identifier.next());
    }
}
