package dev.konto.identity.signin;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The device was disabled. Told to who proved whose device it is only.
public final class DeviceDisabled extends Problem {

    DeviceDisabled() {
        super(Kind.FORBIDDEN);
    }
}
