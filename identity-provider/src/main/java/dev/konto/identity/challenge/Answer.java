package dev.konto.identity.challenge;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// What a person answers: a code, what a passkey signed (WebAuthn, `AuthenticationResponseJSON`),
/// or what they say to security questions, by the code of each. Shows itself to nobody.
public record Answer(
        @Nullable String code,
        @Nullable String credential,
        @Nullable Map<String, String> toQuestions) {

    private static final int LONGEST_CODE = 64;

    /// A code as people type it: spaces and dashes are for the eye.
    public static Answer ofCode(String typed) {
        var code = typed.strip();
        return new Answer(code.substring(0, Math.min(code.length(), LONGEST_CODE)), null, null);
    }

    public static Answer ofCredential(String json) {
        return new Answer(null, json, null);
    }

    public static Answer toQuestions(Map<String, String> answers) {
        return new Answer(null, null, Map.copyOf(answers));
    }

    @Override
    public String toString() {
        return "…";
    }
}
