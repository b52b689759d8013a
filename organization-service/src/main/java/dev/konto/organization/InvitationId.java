package dev.konto.organization;

import com.fasterxml.jackson.annotation.JsonValue;

import dev.konto.starter.mongo.Identifier;

/// Tells invitations apart.
public record InvitationId(@JsonValue String value) implements Identifier {}
