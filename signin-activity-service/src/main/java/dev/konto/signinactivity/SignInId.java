package dev.konto.signinactivity;

import com.fasterxml.jackson.annotation.JsonValue;

import dev.konto.starter.mongo.Identifier;

/// Tells sign-ins apart: the id of the event.
public record SignInId(@JsonValue String value) implements Identifier {}
