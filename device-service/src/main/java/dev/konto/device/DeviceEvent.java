package dev.konto.device;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.starter.outbox.ChangeEvent;
import dev.konto.starter.sealing.Personal;

import org.jspecify.annotations.Nullable;

import java.util.List;

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
            case DeviceUpdated _ -> EventTypes.DEVICE_UPDATED;
            case DeviceComplianceChanged _ -> EventTypes.DEVICE_COMPLIANCE_CHANGED;
            case DeviceDisabled _ -> EventTypes.DEVICE_DISABLED;
            case DeviceEnabled _ -> EventTypes.DEVICE_ENABLED;
        };
    }

    /// A device was registered to the account.
    record DeviceRegistered(
            DeviceId deviceId,
            @Personal String displayName,
            OperatingSystem operatingSystem,
            DeviceKind kind,
            JoinType joinType,
            @Nullable String keyThumbprint)
            implements DeviceEvent {

        static DeviceRegistered of(DeviceId id, Report told) {
            var description = told.description();
            return new DeviceRegistered(
                    id,
                    told.displayName(),
                    description.operatingSystem(),
                    description.kind(),
                    description.joinType(),
                    told.keyThumbprint());
        }
    }

    /// Its owner gave it another name.
    record DeviceRenamed(
            DeviceId deviceId, @Personal String displayName, @Personal String previousDisplayName)
            implements DeviceEvent {}

    /// Its management agent told something new of it, such as another operating system.
    record DeviceUpdated(
            DeviceId deviceId, @Personal String displayName, @JsonUnwrapped Description description)
            implements DeviceEvent {}

    /// It keeps the organization's rules from now on, or breaks others than before.
    record DeviceComplianceChanged(
            DeviceId deviceId,
            @Personal String displayName,
            boolean compliant,
            List<String> reasons)
            implements DeviceEvent {

        static DeviceComplianceChanged of(DeviceId id, String displayName, Compliance judged) {
            return new DeviceComplianceChanged(
                    id, displayName, judged.compliant(), judged.reasons());
        }
    }

    /// It can no longer be used to sign in, and its sessions end.
    record DeviceDisabled(
            DeviceId deviceId, @Personal String displayName, @Nullable DisablingReason reason)
            implements DeviceEvent {}

    /// An administrator put it back into use.
    record DeviceEnabled(DeviceId deviceId, @Personal String displayName) implements DeviceEvent {}
}
