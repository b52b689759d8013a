package dev.konto.securityinfo;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

import java.time.Duration;
import java.util.Map;

/// A code is on its way already; the next one has to wait.
public final class TooManyCodes extends Problem {

    private static final long SECONDS_PER_MINUTE = 60;

    private final long seconds;

    TooManyCodes(Duration wait) {
        this(wait.plusNanos(999_999_999).toSeconds());
    }

    private TooManyCodes(long seconds) {
        super(Kind.TOO_MANY, seconds, Math.ceilDiv(seconds, SECONDS_PER_MINUTE));
        this.seconds = seconds;
    }

    @Override
    public String type() {
        return "too-many-attempts";
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", Long.toString(seconds));
    }
}
