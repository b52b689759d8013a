package dev.konto.privacy.closure;

import com.fasterxml.jackson.annotation.JsonValue;

import dev.konto.starter.mongo.Identifier;

/// Tells closures apart; the erasure that follows bears the same id.
public record ClosureId(@JsonValue String value) implements Identifier {}
