package dev.konto.identity.signin;

import java.time.Duration;

/// What came of checking a password.
public sealed interface Verdict {

    /// It is the account's password.
    record Correct() implements Verdict {}

    /// It is not.
    record Wrong() implements Verdict {}

    /// The account has no password to sign in with.
    record NoPassword() implements Verdict {}

    /// There were too many wrong ones; it was not even looked at.
    record Throttled(Duration retryAfter) implements Verdict {}

    /// Who knows it did not answer.
    record Unavailable() implements Verdict {}
}
