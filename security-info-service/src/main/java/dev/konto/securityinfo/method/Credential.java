package dev.konto.securityinfo.method;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// What is kept of a method, by its kind.
public sealed interface Credential
        permits AuthenticatorApp,
                Phone,
                Email,
                RecoveryCodes,
                TemporaryAccessPass,
                AppPassword,
                SecurityQuestions,
                Passkey,
                PasskeyCeremony {

    MethodType type();

    /// What its owner recognises it by, masked; nothing where there is nothing to recognise.
    default @Nullable String hint() {
        return null;
    }

    /// Whether it can be used up to now, once it is confirmed.
    default boolean isUsable(Instant now) {
        return true;
    }

    /// Whether the method is gone once it was used.
    default boolean isSpentByUse() {
        return false;
    }
}
