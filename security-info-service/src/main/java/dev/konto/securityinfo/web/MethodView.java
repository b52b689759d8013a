package dev.konto.securityinfo.web;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.konto.securityinfo.SecurityInfo;
import dev.konto.securityinfo.method.AppPassword;
import dev.konto.securityinfo.method.AuthenticatorApp;
import dev.konto.securityinfo.method.Channel;
import dev.konto.securityinfo.method.Email;
import dev.konto.securityinfo.method.Method;
import dev.konto.securityinfo.method.MethodType;
import dev.konto.securityinfo.method.Phone;
import dev.konto.securityinfo.method.RecoveryCodes;
import dev.konto.securityinfo.method.Use;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// A sign-in method as its owner sees it.
///
/// @param hint what its owner recognises it by, masked
/// @param channels how codes reach a phone
/// @param remaining recovery codes that were not used yet
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
        @Nullable Integer remaining) {

    enum State {
        @JsonProperty("pending")
        PENDING,
        @JsonProperty("active")
        ACTIVE
    }

    static MethodView of(SecurityInfo info, Method method) {
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
                remaining(method));
    }

    private static @Nullable List<Channel> channels(Method method) {
        return switch (method.credential()) {
            case Phone phone -> phone.channels();
            case AuthenticatorApp _, Email _, RecoveryCodes _, AppPassword _ -> null;
        };
    }

    private static @Nullable Integer remaining(Method method) {
        return switch (method.credential()) {
            case RecoveryCodes codes -> codes.remaining();
            case AuthenticatorApp _, Phone _, Email _, AppPassword _ -> null;
        };
    }
}
