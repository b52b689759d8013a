package dev.konto.signinactivity.assessment;

import java.util.Optional;

/// A device and a network that are both new. A new laptop at home is one of them, a known one in a
/// café the other; and before an account has settled everything is new.
final class NewDeviceAndNetwork implements Rule {

    @Override
    public Optional<Flag> judge(Case it) {
        return it.entered()
                        && it.settled()
                        && it.strangeNetwork()
                        && it.strangeDevice()
                        && it.unproven()
                ? Optional.of(
                        new Flag(
                                Reason.NEW_DEVICE_AND_NETWORK,
                                Facts.country(it.traits().country())))
                : Optional.empty();
    }
}
