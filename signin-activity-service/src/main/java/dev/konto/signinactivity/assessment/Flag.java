package dev.konto.signinactivity.assessment;

/// A reason and the facts behind it. Put into words where it is read, in the reader's language.
public record Flag(Reason reason, Facts facts) {}
