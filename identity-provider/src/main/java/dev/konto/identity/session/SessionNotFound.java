package dev.konto.identity.session;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// There is no such session of the caller, or not any more.
public final class SessionNotFound extends Problem {

    public SessionNotFound() {
        super(Kind.NOT_FOUND);
    }
}
