package dev.konto.identity.authorization;

import org.jspecify.annotations.Nullable;

/// What of an authorization request is needed once its code comes back: where the code went, the
/// nonce, and the challenge that the verifier must meet (RFC 7636). Nothing else of it is kept.
record AuthorizationRequest(
        @Nullable String redirectUri,
        @Nullable String nonce,
        String challenge,
        String challengeMethod) {}
