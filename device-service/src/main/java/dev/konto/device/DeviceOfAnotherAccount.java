package dev.konto.device;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

/// The management agent says that the device belongs to another account than it was registered to.
/// Devices don't change hands: what one owner's says of them is not the next one's to see.
public final class DeviceOfAnotherAccount extends Problem {

    DeviceOfAnotherAccount() {
        super(Kind.CONFLICT);
    }
}
