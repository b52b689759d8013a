package dev.konto.identity.account;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// Another account has this address. Told to administrators only.
public final class EmailTaken extends Problem {

    EmailTaken() {
        super(Kind.CONFLICT);
    }
}
