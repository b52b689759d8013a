package dev.konto.securityinfo;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The code is not the one that counts.
public final class WrongCode extends Problem {

    WrongCode() {
        super(Kind.UNPROCESSABLE);
    }
}
