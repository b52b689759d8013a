package dev.konto.securityinfo.web;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.konto.securityinfo.SecurityInfo;
import dev.konto.securityinfo.method.Channel;
import dev.konto.securityinfo.method.Method;
import dev.konto.securityinfo.method.MethodType;
import dev.konto.securityinfo.method.Passkey;
import dev.konto.securityinfo.method.Phone;
import dev.konto.securityinfo.method.RecoveryCodes;
import dev.konto.securityinfo.method.TemporaryAccessPass;
import dev.konto.securityinfo.method.Use;
import dev.konto.securityinfo.passkey.PasskeySettings;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A sign-in method as its owner sees it.
///
/// @param hint what its owner recognises it by, masked
/// @param channels how codes reach a phone
/// @param remaining recovery codes that were not used yet
/// @param expiresAt until when a Temporary Access Pass can be used
/// @param reusable whether it can be used more than once
/// @param provider who made a passkey's authenticator
/// @param synced whether a passkey has a copy elsewhere
/// @param copySuspectedAt when a passkey was last used as a copy of it would be
/// @param credentialId what browsers call a passkey
/// @param relyingPartyId the domain that it belongs to, by which browsers know it
record MethodView(
        String id,
        MethodType type,
        State state,
        @Nullable String label,
        @Nullable String hint,
        @JsonProperty("default") boolean isDefault,
        List<Use> usedFor,
        Instant addedAt,
        @Nullable Instant lastUsedAt,
        @Nullable List<Channel> channels,
        @Nullable Integer remaining,
        @Nullable Instant expiresAt,
        @Nullable Boolean reusable,
        @Nullable String provider,
        @Nullable Boolean synced,
        @Nullable Instant copySuspectedAt,
        @Nullable String credentialId,
        @Nullable String relyingPartyId) {

    enum State {
        @JsonProperty("pending")
        PENDING,
        @JsonProperty("active")
        ACTIVE
    }

    static MethodView of(SecurityInfo info, Method method, PasskeySettings passkeys) {
        return new MethodView(
                method.id().value(),
                method.type(),
                method.isPending() ? State.PENDING : State.ACTIVE,
                method.label(),
                method.credential().hint(),
                method.id().equals(info.methods().defaultId()),
                method.type().uses(),
                method.addedAt(),
                method.lastUsedAt(),
                channels(method),
                remaining(method),
                pass(method).map(TemporaryAccessPass::expiresAt).orElse(null),
                pass(method).map(TemporaryAccessPass::reusable).orElse(null),
                passkey(method).map(Passkey::provider).orElse(null),
                passkey(method).map(Passkey::synced).orElse(null),
                passkey(method).map(Passkey::copySuspectedAt).orElse(null),
                passkey(method).map(Passkey::credentialId).orElse(null),
                passkey(method).map(_ -> passkeys.relyingPartyId()).orElse(null));
    }

    private static @Nullable List<Channel> channels(Method method) {
        return method.credential() instanceof Phone phone ? phone.channels() : null;
    }

    private static @Nullable Integer remaining(Method method) {
        return method.credential() instanceof RecoveryCodes codes ? codes.remaining() : null;
    }

    private static Optional<Passkey> passkey(Method method) {
        return method.credential() instanceof Passkey passkey
                ? Optional.of(passkey)
                : Optional.empty();
    }

    private static Optional<TemporaryAccessPass> pass(Method method) {
        return method.credential() instanceof TemporaryAccessPass pass
                ? Optional.of(pass)
                : Optional.empty();
    }
}
