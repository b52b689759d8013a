package dev.konto.securityinfo.throttling;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/// The wrong guesses in a row. The wait follows from them by the rule, so that a changed rule holds
/// at once.
public record Throttle(int failures, @Nullable Instant lastFailureAt) {

    public static final Throttle NONE = new Throttle(0, null);

    /// With one more wrong guess.
    public Throttle failed(ThrottlingRule rule, Instant now) {
        return new Throttle(isForgotten(rule, now) ? 1 : failures + 1, now);
    }

    /// How long to wait until a guess counts again; zero if it does now.
    public Duration remaining(ThrottlingRule rule, Instant now) {
        if (lastFailureAt == null) {
            return Duration.ZERO;
        }
        var remaining = Duration.between(now, lastFailureAt.plus(rule.waitAfter(failures)));
        return remaining.isPositive() ? remaining : Duration.ZERO;
    }

    private boolean isForgotten(ThrottlingRule rule, Instant now) {
        return lastFailureAt == null || lastFailureAt.plus(rule.forgottenAfter()).isBefore(now);
    }
}
