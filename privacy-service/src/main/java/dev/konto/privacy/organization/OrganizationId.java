package dev.konto.privacy.organization;

import com.fasterxml.jackson.annotation.JsonValue;

import dev.konto.starter.mongo.Identifier;

/// Tells organizations apart.
public record OrganizationId(@JsonValue String value) implements Identifier {}
