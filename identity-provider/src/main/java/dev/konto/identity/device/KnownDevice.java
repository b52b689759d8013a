package dev.konto.identity.device;

import dev.konto.identity.session.DeviceId;

import org.jspecify.annotations.Nullable;

/// A registered device.
///
/// @param keyThumbprint of the public key by which it proves what it is (RFC 7638, SHA-256); none
///     if it has no key here
/// @param sequence of the latest news of it; what is older, or comes again, changes nothing
public record KnownDevice(
        DeviceId id, @Nullable String keyThumbprint, boolean disabled, long sequence) {

    KnownDevice disabled(boolean now, long at) {
        return new KnownDevice(id, keyThumbprint, now, at);
    }
}
