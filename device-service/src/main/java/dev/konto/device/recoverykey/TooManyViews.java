package dev.konto.device.recoverykey;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

import java.time.Duration;
import java.util.Map;

/// More recovery keys were looked at within an hour than anybody needs.
public final class TooManyViews extends Problem {

    private final Duration wait;

    TooManyViews(Duration wait) {
        super(Kind.TOO_MANY);
        this.wait = wait;
    }

    @Override
    public String type() {
        return "rate-limited";
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", Long.toString(wait.plusMillis(999).toSeconds()));
    }
}
