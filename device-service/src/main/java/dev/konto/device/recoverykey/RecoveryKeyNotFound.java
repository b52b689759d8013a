package dev.konto.device.recoverykey;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The device has no such recovery key in custody.
public final class RecoveryKeyNotFound extends Problem {

    RecoveryKeyNotFound() {
        super(Kind.NOT_FOUND);
    }
}
