package dev.konto.securityinfo;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

import java.time.Duration;
import java.util.Map;

/// There were too many wrong passwords or codes; this one was not looked at.
public final class TooManyAttempts extends Problem {

    private static final long SECONDS_PER_MINUTE = 60;

    private final long seconds;

    TooManyAttempts(Duration wait) {
        this(new Verdict.Throttled(wait).seconds());
    }

    TooManyAttempts(long seconds) {
        super(Kind.TOO_MANY, seconds, Math.ceilDiv(seconds, SECONDS_PER_MINUTE));
        this.seconds = seconds;
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", Long.toString(seconds));
    }
}
