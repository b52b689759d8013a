package dev.konto.securityinfo;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The current password that was given is not the account's.
public final class WrongPassword extends Problem {

    WrongPassword() {
        super(Kind.UNPROCESSABLE);
    }
}
