package dev.konto.signinactivity.origin;

import org.jspecify.annotations.Nullable;

/// What a user agent claims to be. Written by the client: for its owner to recognise, not to trust.
record UserAgent(
        @Nullable Software browser,
        @Nullable Software operatingSystem,
        @Nullable DeviceKind kind) {}
