package dev.konto.signinactivity.origin;

import org.jspecify.annotations.Nullable;

/// What a browser said of itself, as the provider passed it on (`client.hints` of the event).
///
/// @param brands the `Sec-CH-UA` header
public record Hints(
        @Nullable String brands,
        @Nullable String platform,
        @Nullable String platformVersion,
        @Nullable Boolean handheld,
        @Nullable String model) {}
