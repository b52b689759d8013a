package dev.konto.identity.challenge;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// Something that was asked of a person and is not answered yet.
///
/// @param methodId the method that it is put to; none where any passkey will do
/// @param channel how the code went out, if it did
/// @param expiresAt when it will be too late, if that is told
/// @param publicKey what the browser's passkeys are asked, as JSON (WebAuthn,
///     `PublicKeyCredentialRequestOptions`)
public record Challenge(
        String id,
        @Nullable String methodId,
        MethodType type,
        @Nullable String hint,
        @Nullable Channel channel,
        @Nullable Instant expiresAt,
        @Nullable String publicKey) {}
