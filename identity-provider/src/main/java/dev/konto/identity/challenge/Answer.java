package dev.konto.identity.challenge;

import org.jspecify.annotations.Nullable;

/// What a person answers: a code, or what a passkey signed (WebAuthn,
/// `AuthenticationResponseJSON`). Shows itself to nobody.
public record Answer(@Nullable String code, @Nullable String credential) {

    private static final int LONGEST_CODE = 64;

    /// A code as people type it: spaces and dashes are for the eye.
    public static Answer ofCode(String typed) {
        var code = typed.strip();
        return new Answer(code.substring(0, Math.min(code.length(), LONGEST_CODE)), null);
    }

    public static Answer ofCredential(String json) {
        return new Answer(null, json);
    }

    @Override
    public String toString() {
        return "…";
    }
}
