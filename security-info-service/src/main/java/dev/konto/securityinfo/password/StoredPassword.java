package dev.konto.securityinfo.password;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// What is kept of a password.
public record StoredPassword(String hash, Instant changedAt, @Nullable Instant lastUsedAt) {

    public StoredPassword usedAt(Instant now) {
        return new StoredPassword(hash, changedAt, now);
    }

    /// The same password, hashed anew.
    public StoredPassword hashedAs(String newHash) {
        return new StoredPassword(newHash, changedAt, lastUsedAt);
    }

    @Override
    public String toString() {
        return "StoredPassword[changedAt=" + changedAt + "]";
    }
}
