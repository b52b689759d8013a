package dev.konto.signinactivity;

/// What was signed in to: an OAuth client, and its name as shown to people.
public record Application(String id, String name) {}
