package dev.konto.privacy;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The account is not concerned by such terms of use, or there are none.
public final class TermsNotFound extends Problem {

    TermsNotFound() {
        super(Kind.NOT_FOUND);
    }
}
