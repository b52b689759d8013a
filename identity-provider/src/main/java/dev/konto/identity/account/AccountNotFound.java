package dev.konto.identity.account;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The token names an account that is not, or no longer, in the directory.
public final class AccountNotFound extends Problem {

    AccountNotFound() {
        super(Kind.NOT_FOUND);
    }
}
