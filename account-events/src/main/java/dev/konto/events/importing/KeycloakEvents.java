package dev.konto.events.importing;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Keycloak's user events, as its admin API and its event listeners write them.
final class KeycloakEvents {

    private static final Set<String> NO_ACCOUNT = Set.of("user_not_found", "invalid_user");
    private static final Set<String> SECOND_STEP = Set.of("otp", "recovery-authn-codes");

    private KeycloakEvents() {}

    static @Nullable ImportedSignIn read(JsonNode event) {
        var error = Json.text(event, "error");
        var user = Json.text(event, "userId");
        var type = event.path("type").asString("");
        if (user == null
                || !(type.equals("LOGIN") || type.equals("LOGIN_ERROR"))
                || (error != null && NO_ACCOUNT.contains(error))) {
            return null;
        }
        var details = event.path("details");
        var credential = details.path("credential_type").asString("password");
        var client = Json.text(event, "clientId");
        return new ImportedSignIn(
                id(event, user),
                user,
                Instant.ofEpochMilli(event.path("time").asLong()),
                error == null ? null : step(error, credential),
                error == null ? null : reason(error, credential),
                methods(credential),
                amr(credential),
                true,
                client,
                null,
                Json.text(event, "ipAddress"),
                Json.text(details, "user_agent"),
                Json.text(event, "sessionId"),
                null);
    }

    /// Events of older versions have no id; moment, account and session tell them apart.
    private static String id(JsonNode event, String user) {
        var id = Json.text(event, "id");
        return id != null
                ? id
                : String.join(
                        "/",
                        event.path("time").asString(),
                        user,
                        event.path("sessionId").asString(""),
                        event.path("error").asString(""));
    }

    private static String step(String error, String credential) {
        return switch (error) {
            case "invalid_user_credentials" ->
                    SECOND_STEP.contains(credential)
                            ? "second-factor"
                            : isPasskey(credential) ? "passkey" : "password";
            case "user_temporarily_disabled" -> "password";
            default -> "policy";
        };
    }

    private static String reason(String error, String credential) {
        return switch (error) {
            case "invalid_user_credentials" ->
                    SECOND_STEP.contains(credential)
                            ? "wrong-code"
                            : isPasskey(credential) ? "passkey-rejected" : "wrong-password";
            case "user_temporarily_disabled" -> "too-many-attempts";
            case "user_disabled" -> "account-locked";
            case "not_allowed", "client_disabled", "client_not_found" -> "application-not-allowed";
            default -> "cancelled";
        };
    }

    private static List<String> methods(String credential) {
        if (isPasskey(credential)) {
            return List.of("passkey");
        }
        return switch (credential) {
            case "otp" -> List.of("password", "authenticator-app");
            case "recovery-authn-codes" -> List.of("password", "recovery-codes");
            default -> List.of("password");
        };
    }

    private static List<String> amr(String credential) {
        if (isPasskey(credential)) {
            return List.of("hwk");
        }
        return SECOND_STEP.contains(credential) ? List.of("pwd", "otp", "mfa") : List.of("pwd");
    }

    private static boolean isPasskey(String credential) {
        return credential.startsWith("webauthn");
    }
}
