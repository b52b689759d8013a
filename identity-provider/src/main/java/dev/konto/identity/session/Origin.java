package dev.konto.identity.session;

import org.jspecify.annotations.Nullable;

/// Where a session was last proven from.
public record Origin(@Nullable String ip, @Nullable String userAgent) {}
