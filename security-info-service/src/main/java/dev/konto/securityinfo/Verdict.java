package dev.konto.securityinfo;

import java.time.Duration;

/// What a guess came to.
public sealed interface Verdict {

    /// As metrics and callers are told.
    default String outcome() {
        return switch (this) {
            case Correct _ -> "correct";
            case Wrong _ -> "wrong";
            case NoPassword _ -> "no-password";
            case Throttled _ -> "throttled";
        };
    }

    /// It is the account's password.
    record Correct() implements Verdict {}

    /// It is not, or there is no such account.
    record Wrong() implements Verdict {}

    /// The account has no password yet. Took as long, and counts as much, as a wrong one; whoever
    /// shows a person anything must show the same as for a wrong one.
    record NoPassword() implements Verdict {}

    /// It was not looked at: there were too many wrong ones before it.
    record Throttled(Duration remaining) implements Verdict {

        /// Rounded up, so that who comes back then is not too early.
        public long seconds() {
            return remaining.plusNanos(999_999_999).toSeconds();
        }
    }
}
