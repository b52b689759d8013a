package dev.konto.securityinfo;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The account has no such method.
public final class MethodNotFound extends Problem {

    MethodNotFound() {
        super(Kind.NOT_FOUND);
    }
}
