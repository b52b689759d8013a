package dev.konto.device.web;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.konto.device.Compliance;
import dev.konto.device.Device;
import dev.konto.device.DeviceKind;
import dev.konto.device.JoinType;
import dev.konto.device.OperatingSystem;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A device as its owner sees it.
record DeviceView(
        String id,
        String displayName,
        OperatingSystem operatingSystem,
        DeviceKind kind,
        JoinType joinType,
        @Nullable String manufacturer,
        @Nullable String model,
        @Nullable String managedBy,
        State state,
        @Nullable Instant disabledAt,
        Compliance compliance,
        Instant registeredAt,
        @Nullable Instant lastActiveAt) {

    enum State {
        @JsonProperty("active")
        ACTIVE,
        @JsonProperty("disabled")
        DISABLED
    }

    static DeviceView of(Device device) {
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
                device.disabled() ? State.DISABLED : State.ACTIVE,
                device.disabledAt(),
                device.compliance(),
                device.registeredAt(),
                device.lastActiveAt());
    }
}
