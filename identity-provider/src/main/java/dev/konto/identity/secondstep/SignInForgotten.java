package dev.konto.identity.secondstep;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// It took too long since the first step, or the browser never took it.
public final class SignInForgotten extends Problem {

    public SignInForgotten() {
        super(Kind.NOT_FOUND);
    }
}
