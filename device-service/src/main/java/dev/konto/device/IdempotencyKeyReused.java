package dev.konto.device;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The idempotency key of this registration was used for a different one before.
public final class IdempotencyKeyReused extends Problem {

    IdempotencyKeyReused() {
        super(Kind.CONFLICT);
    }
}
