package dev.konto.identity.signin;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The password is right, but the account is locked or closed. Told to who knows the password only.
public final class AccountUnusable extends Problem {

    AccountUnusable() {
        super(Kind.FORBIDDEN);
    }
}
