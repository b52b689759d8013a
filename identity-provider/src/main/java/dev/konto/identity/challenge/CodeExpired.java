package dev.konto.identity.challenge;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The code came too late, or was used before; there has to be a new one.
public final class CodeExpired extends Problem {

    public CodeExpired() {
        super(Kind.UNPROCESSABLE);
    }
}
