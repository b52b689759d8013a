package dev.konto.identity.challenge;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// That was not the code.
public final class CodeRefused extends Problem {

    public CodeRefused() {
        super(Kind.UNPROCESSABLE);
    }
}
