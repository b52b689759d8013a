package dev.konto.device.web;

import dev.konto.device.Compliance;
import dev.konto.device.Device;
import dev.konto.device.DeviceKind;
import dev.konto.device.DeviceState;
import dev.konto.device.JoinType;
import dev.konto.device.OperatingSystem;
import dev.konto.device.signin.Activity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A device as its owner sees it.
///
/// @param recoveryKeys how many are in custody
/// @param current whether it is the device that asks
record DeviceView(
        String id,
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
        Instant registeredAt,
        @Nullable Instant lastActiveAt,
        @Nullable Place lastActiveFrom,
        int recoveryKeys,
        boolean current) {

    /// Where a device was used from, as far as is known.
    record Place(@Nullable String ip, @Nullable String application) {}

    static DeviceView of(
            Device device, @Nullable Activity activity, int recoveryKeys, boolean current) {
        var told = device.description();
        return new DeviceView(
                device.id().value(),
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
                device.registeredAt(),
                activity == null ? null : activity.at(),
                activity == null ? null : new Place(activity.ip(), activity.application()),
                recoveryKeys,
                current);
    }
}
