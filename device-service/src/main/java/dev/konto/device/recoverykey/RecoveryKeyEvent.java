package dev.konto.device.recoverykey;

import dev.konto.device.Device;
import dev.konto.device.DeviceId;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.starter.outbox.ChangeEvent;
import dev.konto.starter.sealing.Personal;

/// What can happen to a recovery key, as others are told: never the key, only its id.
public sealed interface RecoveryKeyEvent extends ChangeEvent {

    @Override
    default String topic() {
        return Topics.DEVICE_EVENTS;
    }

    @Override
    default String type() {
        return switch (this) {
            case RecoveryKeyEscrowed _ -> EventTypes.DEVICE_RECOVERY_KEY_ESCROWED;
            case RecoveryKeyViewed _ -> EventTypes.DEVICE_RECOVERY_KEY_VIEWED;
        };
    }

    /// The management agent put it into custody.
    record RecoveryKeyEscrowed(
            DeviceId deviceId, @Personal String displayName, RecoveryKeyId recoveryKeyId)
            implements RecoveryKeyEvent {

        static RecoveryKeyEscrowed of(Device device, RecoveryKeyId id) {
            return new RecoveryKeyEscrowed(device.id(), device.displayName(), id);
        }
    }

    /// Somebody looked at it.
    record RecoveryKeyViewed(
            DeviceId deviceId, @Personal String displayName, RecoveryKeyId recoveryKeyId)
            implements RecoveryKeyEvent {

        static RecoveryKeyViewed of(Device device, RecoveryKeyId id) {
            return new RecoveryKeyViewed(device.id(), device.displayName(), id);
        }
    }
}
