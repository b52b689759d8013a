package dev.konto.identity.challenge;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

import java.util.Map;

/// Nothing can be asked or checked right now.
public final class ChallengesUnavailable extends Problem {

    public ChallengesUnavailable() {
        super(Kind.UNAVAILABLE);
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", "10");
    }
}
