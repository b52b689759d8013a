package dev.konto.signinactivity;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The account has no such sign-in, or no longer. Another account's is told just the same.
public final class SignInNotFound extends Problem {

    SignInNotFound() {
        super(Kind.NOT_FOUND);
    }
}
