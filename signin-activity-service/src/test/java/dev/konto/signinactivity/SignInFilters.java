package dev.konto.signinactivity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// What is asked for in tests: words, or an outcome within a time.
final class SignInFilters {

    private SignInFilters() {}

    static SignInFilter words(String typed) {
        return new SignInFilter(typed, null, null, null, null, null, null);
    }

    static SignInFilter filter(
            @Nullable Outcome outcome, @Nullable Instant from, @Nullable Instant to) {
        return new SignInFilter(null, outcome, null, null, null, from, to);
    }
}
