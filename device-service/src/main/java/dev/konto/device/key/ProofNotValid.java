package dev.konto.device.key;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The proof doesn't show that the device holds its key now.
public final class ProofNotValid extends Problem {

    ProofNotValid() {
        super(Kind.UNPROCESSABLE);
    }
}
