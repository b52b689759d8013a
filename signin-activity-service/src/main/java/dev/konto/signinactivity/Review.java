package dev.konto.signinactivity;

import java.time.Instant;

/// What the account's holder said of a sign-in, and when.
public record Review(Verdict verdict, Instant at) {}
