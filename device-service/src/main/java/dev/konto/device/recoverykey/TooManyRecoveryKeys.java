package dev.konto.device.recoverykey;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The account has as many recovery keys in custody as are kept; none of them gives way.
public final class TooManyRecoveryKeys extends Problem {

    TooManyRecoveryKeys() {
        super(Kind.CONFLICT);
    }
}
