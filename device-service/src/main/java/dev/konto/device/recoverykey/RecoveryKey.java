package dev.konto.device.recoverykey;

import dev.konto.device.DeviceId;
import dev.konto.starter.mongo.Sealed;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A recovery key in custody.
///
/// @param key the key itself, encrypted
public record RecoveryKey(
        DeviceId device,
        RecoveryKeyId id,
        Sealed key,
        Instant escrowedAt,
        @Nullable Instant lastViewedAt) {

    static RecoveryKey escrowed(DeviceId device, RecoveryKeyId id, Sealed key, Instant now) {
        return new RecoveryKey(device, id, key, now, null);
    }

    RecoveryKey viewed(Instant now) {
        return new RecoveryKey(device, id, key, escrowedAt, now);
    }

    public boolean isOf(DeviceId other) {
        return device.equals(other);
    }

    boolean is(DeviceId otherDevice, RecoveryKeyId otherId) {
        return isOf(otherDevice) && id.equals(otherId);
    }
}
