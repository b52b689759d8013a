package dev.konto.privacy;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// Published terms of use would be changed, which people may have accepted.
public final class PublishedTermsChanged extends Problem {

    PublishedTermsChanged() {
        super(Kind.CONFLICT);
    }
}
