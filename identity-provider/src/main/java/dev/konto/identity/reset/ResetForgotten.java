package dev.konto.identity.reset;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// It took too long or too many tries, or this browser never began.
public final class ResetForgotten extends Problem {

    public ResetForgotten() {
        super(Kind.NOT_FOUND);
    }
}
