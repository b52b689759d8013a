package dev.konto.organization;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/// Whether members and guests may leave an organization by themselves, and if not, why; and what
/// they lose by it beside their access. Reason and losses are words of the organization for them to
/// read.
public record Leaving(boolean allowed, @Nullable String reason, List<String> losses) {

    public static final Leaving ALLOWED = new Leaving(true, null, List.of());

    /// What was stored before there were losses has none.
    public Leaving {
        losses = Objects.requireNonNullElse(losses, List.of());
    }

    public static Leaving forbidden(String reason) {
        return new Leaving(false, reason, List.of());
    }
}
