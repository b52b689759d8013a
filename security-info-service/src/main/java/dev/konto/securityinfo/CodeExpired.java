package dev.konto.securityinfo;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// There is no code that counts any more.
public final class CodeExpired extends Problem {

    CodeExpired() {
        super(Kind.UNPROCESSABLE);
    }

    @Override
    public String type() {
        return "wrong-code";
    }
}
