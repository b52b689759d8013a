package dev.konto.device;

import com.fasterxml.jackson.annotation.JsonValue;

import dev.konto.starter.mongo.Identifier;

/// Tells devices apart.
public record DeviceId(@JsonValue String value) implements Identifier {}
