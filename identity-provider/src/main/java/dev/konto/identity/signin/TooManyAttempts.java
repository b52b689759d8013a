package dev.konto.identity.signin;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

import java.time.Duration;
import java.util.Map;

/// There were too many wrong passwords; it says when the next one is looked at.
public final class TooManyAttempts extends Problem {

    private final Duration retryAfter;

    TooManyAttempts(Duration retryAfter) {
        super(Kind.TOO_MANY, Math.max(1, retryAfter.plusSeconds(59).toMinutes()));
        this.retryAfter = retryAfter;
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", Long.toString(Math.max(1, retryAfter.toSeconds())));
    }
}
