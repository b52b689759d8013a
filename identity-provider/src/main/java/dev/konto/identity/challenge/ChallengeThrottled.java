package dev.konto.identity.challenge;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

import java.time.Duration;
import java.util.Map;

/// Too many codes were asked for, or too many wrong ones given; it says when to go on.
public final class ChallengeThrottled extends Problem {

    private final Duration retryAfter;

    public ChallengeThrottled(Duration retryAfter) {
        super(Kind.TOO_MANY, Math.max(1, retryAfter.plusSeconds(59).toMinutes()));
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", Long.toString(Math.max(1, retryAfter.toSeconds())));
    }
}
