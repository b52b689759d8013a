package dev.konto.identity.authorization;

import dev.konto.identity.session.DeviceId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;

/// The tokens that a client was last handed for a grant. The ID token is kept by its times only: it
/// lets nobody in.
///
/// @param device that they are for, if it proved to be
record IssuedTokens(
        StoredToken access,
        Set<String> accessScopes,
        @Nullable StoredToken refresh,
        @Nullable Instant idTokenAt,
        @Nullable Instant idTokenExpiresAt,
        @Nullable DeviceId device) {

    Instant expiresAt() {
        return Stream.concat(Stream.of(access), Stream.ofNullable(refresh))
                .map(StoredToken::expiresAt)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    boolean sameAccess(@Nullable IssuedTokens other) {
        return other != null && access.hash().equals(other.access.hash());
    }

    IssuedTokens revokeAccess() {
        return new IssuedTokens(
                access.revoke(), accessScopes, refresh, idTokenAt, idTokenExpiresAt, device);
    }
}
