package dev.konto.securityinfo;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// No code was sent to this method, or it is confirmed already.
public final class NothingToResend extends Problem {

    NothingToResend() {
        super(Kind.CONFLICT);
    }
}
