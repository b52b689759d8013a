package dev.konto.signinactivity;

import org.jspecify.annotations.Nullable;

/// What a sign-in was part of.
///
/// @param sessionId the session that it began or used
/// @param deviceId the registered device, where the provider recognised one
/// @param transaction joins it to the changes that it caused
public record Circumstances(
        @Nullable String sessionId, @Nullable String deviceId, @Nullable String transaction) {}
