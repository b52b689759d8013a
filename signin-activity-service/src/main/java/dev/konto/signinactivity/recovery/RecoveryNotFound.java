package dev.konto.signinactivity.recovery;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// Nobody said of this sign-in that it was not them.
public final class RecoveryNotFound extends Problem {

    RecoveryNotFound() {
        super(Kind.NOT_FOUND);
    }
}
