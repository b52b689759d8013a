package dev.konto.signinactivity.assessment;

import java.time.Instant;

/// A wrong password from a source that the account didn't know.
record Guess(Instant at, String source) {}
