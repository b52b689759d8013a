package dev.konto.identity.authorization;

import dev.konto.identity.session.SecretHash;

import org.springframework.security.oauth2.core.OAuth2Token;

import java.time.Instant;
import java.util.Objects;

/// A code or token as it is kept: its hash and its times. Read back, a token's value is the one
/// that was presented, if this is it, and else a mark of its hash that no client can present.
record StoredToken(String hash, Instant issuedAt, Instant expiresAt, boolean revoked) {

    private static final String MARK = "sha256:";

    static StoredToken of(OAuth2Token token, boolean revoked) {
        return new StoredToken(
                hashOf(token.getTokenValue()),
                Objects.requireNonNull(token.getIssuedAt()),
                Objects.requireNonNull(token.getExpiresAt()),
                revoked);
    }

    String value(String presented) {
        return SecretHash.of(presented).equals(hash) ? presented : MARK + hash;
    }

    StoredToken revoke() {
        return new StoredToken(hash, issuedAt, expiresAt, true);
    }

    private static String hashOf(String value) {
        return value.startsWith(MARK) ? value.substring(MARK.length()) : SecretHash.of(value);
    }
}
