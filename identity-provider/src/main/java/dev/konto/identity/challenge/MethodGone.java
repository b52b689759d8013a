package dev.konto.identity.challenge;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The method is none of the account's, or not any more.
public final class MethodGone extends Problem {

    public MethodGone() {
        super(Kind.NOT_FOUND);
    }
}
