package dev.konto.identity.authorization;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/// One refresh token of a grant. Each is good for one use, and for a repeat of it within the
/// client's leeway.
record RefreshToken(StoredToken token, @Nullable Instant usedAt) {

    RefreshToken use(Instant now) {
        return usedAt == null ? new RefreshToken(token, now) : this;
    }

    boolean good(Instant now, Duration leeway) {
        var unused = usedAt == null || now.isBefore(usedAt.plus(leeway));
        return unused && now.isBefore(token.expiresAt());
    }
}
