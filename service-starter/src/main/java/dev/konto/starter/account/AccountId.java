package dev.konto.starter.account;

import com.fasterxml.jackson.annotation.JsonValue;

import dev.konto.starter.mongo.Identifier;

/// The account that a request, a document or an event belongs to: the token's `sub`.
public record AccountId(@JsonValue String value) implements Identifier {}
