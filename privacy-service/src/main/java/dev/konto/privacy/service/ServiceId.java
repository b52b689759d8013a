package dev.konto.privacy.service;

import com.fasterxml.jackson.annotation.JsonValue;

import dev.konto.starter.mongo.Identifier;

/// Tells services apart: the id of the OAuth client.
public record ServiceId(@JsonValue String value) implements Identifier {}
