package dev.konto.device;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The name that was given to confirm the decision isn't the device's, or not any more.
public final class DeviceNamedOtherwise extends Problem {

    DeviceNamedOtherwise(String displayName) {
        super(Kind.CONFLICT, displayName);
    }
}
