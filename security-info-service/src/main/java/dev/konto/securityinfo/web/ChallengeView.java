package dev.konto.securityinfo.web;

import dev.konto.securityinfo.OpeningChallenge.Opened;
import dev.konto.securityinfo.method.MethodType;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// What somebody is asked to prove. `hint` says where the code went.
record ChallengeView(String id, MethodType type, @Nullable String hint, Instant expiresAt) {

    static ChallengeView of(Opened opened) {
        return new ChallengeView(
                opened.challenge().id().value(),
                opened.method().type(),
                opened.method().credential().hint(),
                opened.challenge().expiresAt());
    }
}
