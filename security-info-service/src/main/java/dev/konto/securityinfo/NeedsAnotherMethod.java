package dev.konto.securityinfo;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// This kind of method needs another one first, so that losing it locks nobody out.
public final class NeedsAnotherMethod extends Problem {

    NeedsAnotherMethod() {
        super(Kind.CONFLICT);
    }
}
