package dev.konto.securityinfo.organization;

import com.fasterxml.jackson.annotation.JsonValue;

import dev.konto.starter.mongo.Identifier;

/// One organization.
public record OrganizationId(@JsonValue String value) implements Identifier {}
