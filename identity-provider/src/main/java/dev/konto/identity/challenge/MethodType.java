package dev.konto.identity.challenge;

import java.util.Arrays;
import java.util.Locale;

/// The kinds of sign-in methods that somebody can be asked for here.
public enum MethodType {
    AUTHENTICATOR_APP,
    PHONE,
    EMAIL,
    PASSKEY,
    RECOVERY_CODES,
    TEMPORARY_ACCESS_PASS,
    SECURITY_QUESTIONS,
    /// One that these pages have no way to ask for.
    OTHER;

    public static MethodType of(String label) {
        return Arrays.stream(values())
                .filter(it -> it.label().equals(label))
                .findFirst()
                .orElse(OTHER);
    }

    /// As events and texts name it.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
