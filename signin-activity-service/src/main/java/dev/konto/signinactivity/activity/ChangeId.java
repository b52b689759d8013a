package dev.konto.signinactivity.activity;

import com.fasterxml.jackson.annotation.JsonValue;

import dev.konto.starter.mongo.Identifier;

/// Tells changes apart: the id of the event.
public record ChangeId(@JsonValue String value) implements Identifier {}
