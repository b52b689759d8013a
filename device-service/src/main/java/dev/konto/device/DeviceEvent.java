package dev.konto.device;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.starter.outbox.ChangeEvent;

/// What can happen to a device, as others are told.
public sealed interface DeviceEvent extends ChangeEvent {

    @Override
    default String topic() {
        return Topics.DEVICE_EVENTS;
    }

    @Override
    default String type() {
        return switch (this) {
            case DeviceRegistered _ -> EventTypes.DEVICE_REGISTERED;
            case DeviceRenamed _ -> EventTypes.DEVICE_RENAMED;
            case DeviceDisabled _ -> EventTypes.DEVICE_DISABLED;
            case DeviceEnabled _ -> EventTypes.DEVICE_ENABLED;
        };
    }

    /// A device was registered to the account.
    record DeviceRegistered(
            DeviceId deviceId,
            String displayName,
            OperatingSystem operatingSystem,
            DeviceKind kind,
            JoinType joinType)
            implements DeviceEvent {

        static DeviceRegistered of(DeviceId id, String displayName, Description told) {
            return new DeviceRegistered(
                    id, displayName, told.operatingSystem(), told.kind(), told.joinType());
        }
    }

    /// Its owner gave it another name.
    record DeviceRenamed(DeviceId deviceId, String displayName, String previousDisplayName)
            implements DeviceEvent {}

    /// It can no longer be used to sign in, and its sessions end.
    record DeviceDisabled(DeviceId deviceId, String displayName) implements DeviceEvent {}

    /// An administrator put it back into use.
    record DeviceEnabled(DeviceId deviceId, String displayName) implements DeviceEvent {}
}
