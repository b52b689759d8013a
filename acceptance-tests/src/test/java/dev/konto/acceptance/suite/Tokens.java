package dev.konto.acceptance.suite;

/// What a client got after somebody signed in.
public record Tokens(String access, String id) {}
