package dev.konto.privacy.export;

import com.fasterxml.jackson.annotation.JsonValue;

import dev.konto.starter.mongo.Identifier;

/// Tells exports apart.
public record ExportId(@JsonValue String value) implements Identifier {}
