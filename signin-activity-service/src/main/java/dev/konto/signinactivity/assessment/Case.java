package dev.konto.signinactivity.assessment;

import dev.konto.signinactivity.SignIn;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/// A sign-in, what went before it, and what the rules ask of the two.
record Case(SignIn signIn, Traits traits, Profile past, Standing source) {

    private static final int SETTLED_AFTER_SUCCESSES = 10;
    private static final Duration SETTLED_AFTER = Duration.ofDays(7);
    private static final Set<String> PROVES_POSSESSION = Set.of("hwk", "swk", "pop");

    Instant at() {
        return signIn.occurredAt();
    }

    /// Whether whoever it was came past the password.
    boolean entered() {
        return signIn.enteredAccount();
    }

    boolean hasPast() {
        var since = past.since();
        return since != null && since.isBefore(at());
    }

    /// Whether the account has been used for long enough to tell what is usual.
    boolean settled() {
        var since = past.since();
        return since != null
                && past.successes() >= SETTLED_AFTER_SUCCESSES
                && since.isBefore(at().minus(SETTLED_AFTER));
    }

    boolean strangeNetwork() {
        return !past.knowsNetwork(traits, at());
    }

    /// Whether neither the provider recognised a device that the account used before, nor a key
    /// was used that cannot be told to others: both stay with their holder, wherever that is.
    boolean unproven() {
        return !past.recognises(traits, at())
                && signIn.authentication().amr().stream().noneMatch(PROVES_POSSESSION::contains);
    }

    boolean strangeDevice() {
        return traits.device() == null
                ? !past.browsers().knew(traits.browser(), at())
                : !past.recognises(traits, at());
    }
}
