package dev.konto.securityinfo.web;

import org.jspecify.annotations.Nullable;

/// What people call their methods.
final class Labels {

    private Labels() {}

    /// Without space around it; nothing if that leaves nothing.
    static @Nullable String of(@Nullable String typed) {
        var label = typed == null ? "" : typed.strip();
        return label.isEmpty() ? null : label;
    }
}
