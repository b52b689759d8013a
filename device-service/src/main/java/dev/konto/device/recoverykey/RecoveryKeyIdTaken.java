package dev.konto.device.recoverykey;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The device has another recovery key of this id in custody.
public final class RecoveryKeyIdTaken extends Problem {

    RecoveryKeyIdTaken() {
        super(Kind.CONFLICT);
    }
}
