package dev.konto.organization;

import org.jspecify.annotations.Nullable;

/// Whether members and guests may leave an organization by themselves, and if not, why: words of
/// the organization for them to read.
public record Leaving(boolean allowed, @Nullable String reason) {

    public static final Leaving ALLOWED = new Leaving(true, null);

    public static Leaving forbidden(String reason) {
        return new Leaving(false, reason);
    }
}
