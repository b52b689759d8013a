package dev.konto.signinactivity.origin;

import org.jspecify.annotations.Nullable;

/// A browser or an operating system. The version is absent where user agents no longer tell it.
public record Software(String name, @Nullable String version) {}
