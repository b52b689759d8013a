package dev.konto.identity.session;

/// An OAuth client, by the name that people know it by.
public record Application(String id, String name) {}
