package dev.konto.identity.device;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The proof doesn't show that the session is on a device that holds its key.
public final class ProofNotValid extends Problem {

    ProofNotValid() {
        super(Kind.UNPROCESSABLE);
    }
}
