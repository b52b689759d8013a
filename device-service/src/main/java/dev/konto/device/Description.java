package dev.konto.device;

import org.jspecify.annotations.Nullable;

/// What a device is, as told at its registration.
public record Description(
        OperatingSystem operatingSystem,
        DeviceKind kind,
        JoinType joinType,
        @Nullable String manufacturer,
        @Nullable String model,
        @Nullable String managedBy) {}
