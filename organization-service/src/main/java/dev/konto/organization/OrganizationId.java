package dev.konto.organization;

import com.fasterxml.jackson.annotation.JsonValue;

import dev.konto.starter.mongo.Identifier;

/// Tells organizations apart: a short name that the administrator chose.
public record OrganizationId(@JsonValue String value) implements Identifier {}
