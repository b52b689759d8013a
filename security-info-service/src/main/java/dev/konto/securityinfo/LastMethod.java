package dev.konto.securityinfo;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// It is the last method that lasts; without it the account would be open to whoever knows the
/// password.
public final class LastMethod extends Problem {

    LastMethod() {
        super(Kind.CONFLICT);
    }
}
