package dev.konto.identity.useragent;

import org.jspecify.annotations.Nullable;

/// A browser or an operating system, by the name that people know.
public record Software(String name, @Nullable String version) {}
