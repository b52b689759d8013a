package dev.konto.securityinfo.code;

import java.time.Instant;

/// A code that was sent and not used yet. Only the latest one counts.
public record SentCode(KeyedHash hash, Instant expiresAt) {

    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
