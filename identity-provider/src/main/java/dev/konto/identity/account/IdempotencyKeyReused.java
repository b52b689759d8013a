package dev.konto.identity.account;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The idempotency key made another account before.
public final class IdempotencyKeyReused extends Problem {

    IdempotencyKeyReused() {
        super(Kind.CONFLICT);
    }
}
