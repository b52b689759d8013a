package dev.konto.identity.session;

import com.fasterxml.jackson.annotation.JsonValue;

import dev.konto.starter.mongo.Identifier;

/// A device as device-service knows it.
public record DeviceId(@JsonValue String value) implements Identifier {}
