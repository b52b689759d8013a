package dev.konto.identity.account;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The account is closed for good.
public final class AccountClosedAlready extends Problem {

    AccountClosedAlready() {
        super(Kind.CONFLICT);
    }
}
