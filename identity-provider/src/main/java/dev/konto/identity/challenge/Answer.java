package dev.konto.identity.challenge;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/// What a person answers: a code, what a passkey signed (WebAuthn, `AuthenticationResponseJSON`),
/// or what they say to security questions, by the code of each. Shows itself to nobody.
public record Answer(
        @Nullable String code,
        @Nullable String credential,
        @Nullable Map<String, String> toQuestions) {

    private static final int LONGEST_CODE = 64;
    private static final JsonMapper JSON = new JsonMapper();

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

    /// The account that a passkey says it is of (WebAuthn, `userHandle`). That alone proves
    /// nothing.
    public Optional<AccountId> claimed() {
        try {
            var handle = JSON.readTree(String.valueOf(credential)).at("/response/userHandle");
            var account = new String(Base64.getUrlDecoder().decode(handle.asString("")), UTF_8);
            return account.isBlank() ? Optional.empty() : Optional.of(new AccountId(account));
        } catch (JacksonException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "…";
    }
}
