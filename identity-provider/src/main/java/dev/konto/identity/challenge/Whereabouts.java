package dev.konto.identity.challenge;

import org.jspecify.annotations.Nullable;

/// Where the person is who is asked for a method.
///
/// @param browser what their browser is called for the account, if it signed in there before
public record Whereabouts(@Nullable String ip, @Nullable String browser) {}
