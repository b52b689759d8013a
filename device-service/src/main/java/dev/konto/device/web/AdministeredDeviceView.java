package dev.konto.device.web;

import dev.konto.device.Compliance;
import dev.konto.device.Device;
import dev.konto.device.DeviceKind;
import dev.konto.device.DeviceState;
import dev.konto.device.JoinType;
import dev.konto.device.OperatingSystem;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A device as administrators and management agents see it. From where it was used is its owner's
/// business.
record AdministeredDeviceView(
        String id,
        String accountId,
        String displayName,
        OperatingSystem operatingSystem,
        DeviceKind kind,
        JoinType joinType,
        @Nullable String manufacturer,
        @Nullable String model,
        @Nullable String managedBy,
        DeviceState state,
        @Nullable Instant disabledAt,
        Compliance compliance,
        Instant registeredAt) {

    static AdministeredDeviceView of(Device device) {
        var told = device.description();
        return new AdministeredDeviceView(
                device.id().value(),
                device.owner().value(),
                device.displayName(),
                told.operatingSystem(),
                told.kind(),
                told.joinType(),
                told.manufacturer(),
                told.model(),
                told.managedBy(),
                device.state(),
                device.disabledAt(),
                device.compliance(),
                device.registeredAt());
    }
}
