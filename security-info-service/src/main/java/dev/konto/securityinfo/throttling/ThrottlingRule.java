package dev.konto.securityinfo.throttling;

import jakarta.validation.constraints.Min;

import org.springframework.util.Assert;

import java.time.Duration;

/// How waits grow: none up to so many wrong guesses, then a first one, and twice as long after each
/// further one, but never longer than the longest.
///
/// @param failures wrong guesses that bring the first wait
/// @param forgottenAfter how long wrong guesses are remembered
public record ThrottlingRule(
        @Min(1) int failures, Duration firstWait, Duration longestWait, Duration forgottenAfter) {

    private static final int MOST_DOUBLINGS = 20;

    public ThrottlingRule {
        Assert.isTrue(firstWait.isPositive(), "the first wait must be positive");
        Assert.isTrue(
                longestWait.compareTo(firstWait) >= 0, "the longest wait is the first or longer");
        Assert.isTrue(
                forgottenAfter.compareTo(longestWait) >= 0, "nothing is forgotten during a wait");
    }

    Duration waitAfter(int wrong) {
        if (wrong < failures) {
            return Duration.ZERO;
        }
        var wait = firstWait.multipliedBy(1L << Math.min(wrong - failures, MOST_DOUBLINGS));
        return wait.compareTo(longestWait) > 0 ? longestWait : wait;
    }
}
