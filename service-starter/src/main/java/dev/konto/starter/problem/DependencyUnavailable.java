package dev.konto.starter.problem;

import java.util.Map;

/// Something that this service needs does not answer; nothing was changed.
public final class DependencyUnavailable extends Problem {

    static final Map<String, String> RETRY_SOON = Map.of("Retry-After", "5");

    public DependencyUnavailable() {
        super(Kind.UNAVAILABLE);
    }

    @Override
    public Map<String, String> headers() {
        return RETRY_SOON;
    }
}
