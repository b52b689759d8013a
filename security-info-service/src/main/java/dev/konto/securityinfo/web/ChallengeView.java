package dev.konto.securityinfo.web;

import dev.konto.securityinfo.OpeningChallenge.Opened;
import dev.konto.securityinfo.method.MethodType;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;

/// What somebody is asked to prove. `hint` says where the code went;
/// `publicKey` is what a passkey is asked with.
record ChallengeView(
        String id,
        MethodType type,
        @Nullable String hint,
        Instant expiresAt,
        @Nullable Map<String, Object> publicKey) {

    static ChallengeView of(Opened opened) {
        return new ChallengeView(
                opened.challenge().id().value(),
                opened.method().type(),
                opened.method().credential().hint(),
                opened.challenge().expiresAt(),
                opened.publicKey());
    }
}
