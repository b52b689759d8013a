package dev.konto.securityinfo;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// This kind of method is not to be had here.
public final class MethodNotOffered extends Problem {

    MethodNotOffered() {
        super(Kind.CONFLICT);
    }
}
