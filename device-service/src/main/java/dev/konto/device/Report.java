package dev.konto.device;

import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;

/// What whoever registers a device knows of it: an administrator, a management agent or the device
/// itself.
///
/// @param compliance absent if whoever tells doesn't judge
/// @param keyThumbprint of the device's public key (RFC 7638), if it proved to hold one
public record Report(
        AccountId owner,
        String displayName,
        Description description,
        @Nullable Compliance compliance,
        @Nullable String keyThumbprint) {

    /// Whether the same device was registered, though it may have told other things of itself then.
    boolean isRegistrationOf(Device device) {
        return device.owner().equals(owner)
                && (keyThumbprint == null
                        ? device.description().equals(description)
                        : keyThumbprint.equals(device.keyThumbprint()));
    }
}
