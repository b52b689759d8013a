package dev.konto.organization;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The idempotency key of this invitation was used for a different one before.
public final class IdempotencyKeyReused extends Problem {

    IdempotencyKeyReused() {
        super(Kind.CONFLICT);
    }
}
