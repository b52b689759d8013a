package dev.konto.identity.signin;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// Name and password don't belong together. Doesn't tell which of the two is wrong.
public final class WrongPassword extends Problem {

    WrongPassword() {
        super(Kind.UNPROCESSABLE);
    }
}
