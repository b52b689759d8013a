package dev.konto.securityinfo.throttling;

/// What is counted by where it comes from, each for itself.
public record Counted(String name, ThrottlingRule rule) {}
