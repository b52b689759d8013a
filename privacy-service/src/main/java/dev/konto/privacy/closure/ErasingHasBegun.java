package dev.konto.privacy.closure;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The time to keep the account is over.
public final class ErasingHasBegun extends Problem {

    ErasingHasBegun() {
        super(Kind.CONFLICT);
    }
}
