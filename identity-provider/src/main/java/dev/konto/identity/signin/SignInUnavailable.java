package dev.konto.identity.signin;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

import java.util.Map;

/// Passwords cannot be checked right now, so nobody is let in and nobody is told that theirs is
/// wrong.
public final class SignInUnavailable extends Problem {

    SignInUnavailable() {
        super(Kind.UNAVAILABLE);
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", "10");
    }
}
