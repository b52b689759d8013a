package dev.konto.securityinfo.method;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

import java.time.Instant;
import java.util.List;

/// A key pair whose private half stays with its owner.
///
/// @param credentialId in Base64url
/// @param publicKey WebAuthn's attested credential data, in Base64url
/// @param counter how often it was used, as far as it counts that
/// @param syncable whether it may leave the device that made it (BE)
/// @param synced whether it has a copy elsewhere (BS)
/// @param provider who made the authenticator
/// @param copySuspectedAt when its counter last went back, as a copy's would
@TypeAlias("passkey")
public record Passkey(
        String credentialId,
        String publicKey,
        long counter,
        boolean syncable,
        boolean synced,
        List<String> transports,
        @Nullable String provider,
        @Nullable Instant copySuspectedAt)
        implements Credential {

    @Override
    public MethodType type() {
        return MethodType.PASSKEY;
    }

    public Passkey usedAt(long newCounter, boolean nowSynced) {
        return with(newCounter, nowSynced, copySuspectedAt);
    }

    public Passkey suspected(Instant now) {
        return with(counter, synced, now);
    }

    private Passkey with(long newCounter, boolean nowSynced, @Nullable Instant suspectedAt) {
        return new Passkey(
                credentialId,
                publicKey,
                newCounter,
                syncable,
                nowSynced,
                transports,
                provider,
                suspectedAt);
    }
}
