package dev.konto.identity.photo;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The account has no photo; pages show initials then.
public final class PhotoNotFound extends Problem {

    PhotoNotFound() {
        super(Kind.NOT_FOUND);
    }
}
