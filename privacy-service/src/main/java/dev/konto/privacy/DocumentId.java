package dev.konto.privacy;

import com.fasterxml.jackson.annotation.JsonValue;

import dev.konto.starter.mongo.Identifier;

/// Tells terms of use apart: a short name that the administrator chose.
public record DocumentId(@JsonValue String value) implements Identifier {}
