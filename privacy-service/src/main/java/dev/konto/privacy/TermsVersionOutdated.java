package dev.konto.privacy;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The version that was read is not, or no longer, the one in force; read that one first.
public final class TermsVersionOutdated extends Problem {

    TermsVersionOutdated(TermsText inForce) {
        super(Kind.CONFLICT, inForce.title());
    }
}
