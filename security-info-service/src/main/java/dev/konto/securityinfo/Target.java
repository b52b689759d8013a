package dev.konto.securityinfo;

import dev.konto.securityinfo.password.StoredPassword;
import dev.konto.securityinfo.throttling.KnownDevice;
import dev.konto.securityinfo.throttling.Stranger;
import dev.konto.securityinfo.throttling.Throttle;

import org.jspecify.annotations.Nullable;

/// The account that a guess aims at, as it was when the guess was judged: known here, or a
/// stranger.
///
/// @param device that the guess came from, if it is one that the account's owner uses
record Target(@Nullable SecurityInfo info, Stranger stranger, @Nullable KnownDevice device) {

    Throttle throttle() {
        if (device != null) {
            return device.throttle();
        }
        return info == null ? stranger.throttle() : info.throttle();
    }

    @Nullable StoredPassword password() {
        return info == null ? null : info.password();
    }
}
