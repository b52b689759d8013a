package dev.konto.securityinfo;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// Fewer methods were proven than a forgotten password needs, or too long ago.
public final class ProofsInsufficient extends Problem {

    ProofsInsufficient() {
        super(Kind.CONFLICT);
    }
}
