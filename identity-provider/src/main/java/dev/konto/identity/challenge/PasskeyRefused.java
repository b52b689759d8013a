package dev.konto.identity.challenge;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The passkey is none that lets anybody in here.
public final class PasskeyRefused extends Problem {

    public PasskeyRefused() {
        super(Kind.UNPROCESSABLE);
    }
}
