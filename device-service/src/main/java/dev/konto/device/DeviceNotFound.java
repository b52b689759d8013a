package dev.konto.device;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The account has no such device. Another account's device is told just the same.
public final class DeviceNotFound extends Problem {

    DeviceNotFound() {
        super(Kind.NOT_FOUND);
    }
}
