package dev.konto.identity.account;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The account has no photo; pages show initials then.
public final class PhotoNotFound extends Problem {

    public PhotoNotFound() {
        super(Kind.NOT_FOUND);
    }
}
