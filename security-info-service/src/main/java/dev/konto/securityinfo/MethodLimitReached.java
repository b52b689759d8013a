package dev.konto.securityinfo;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// There are as many methods of this kind as there may be.
public final class MethodLimitReached extends Problem {

    MethodLimitReached() {
        super(Kind.CONFLICT);
    }
}
