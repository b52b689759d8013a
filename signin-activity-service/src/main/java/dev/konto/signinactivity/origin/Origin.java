package dev.konto.signinactivity.origin;

import org.jspecify.annotations.Nullable;

/// Where a sign-in came from and with what. What could not be told is absent, never guessed.
///
/// @param deviceModel of a phone or tablet, where the browser says so
public record Origin(
        @Nullable String ip,
        @Nullable Network network,
        @Nullable AutonomousSystem autonomousSystem,
        @Nullable Location location,
        @Nullable Software browser,
        @Nullable Software operatingSystem,
        @Nullable DeviceKind deviceKind,
        @Nullable String deviceModel) {

    public Origin(
            @Nullable String ip,
            @Nullable Network network,
            @Nullable AutonomousSystem autonomousSystem,
            @Nullable Location location,
            @Nullable Software browser,
            @Nullable Software operatingSystem,
            @Nullable DeviceKind deviceKind) {
        this(ip, network, autonomousSystem, location, browser, operatingSystem, deviceKind, null);
    }
}
