package dev.konto.events.importing;

import dev.konto.events.importing.ImportedSignIn.Asked;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Keycloak's user events, as its admin API and its event listeners write them.
final class KeycloakEvents {

    private static final Set<String> NO_ACCOUNT = Set.of("user_not_found", "invalid_user");
    private static final String WRONG = "invalid_user_credentials";
    private static final String OTP = "otp";
    private static final String PASSKEY_ALONE = "webauthn-passwordless";

    /// What is asked for after a password.
    private static final Set<String> SECOND_STEP = Set.of(OTP, "recovery-authn-codes", "webauthn");

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
        var credential = credential(details);
        var client = Json.text(event, "clientId");
        return new ImportedSignIn(
                id(event, user),
                user,
                Instant.ofEpochMilli(event.path("time").asLong()),
                error == null ? null : step(error, credential),
                error == null ? null : reason(error, credential),
                asked(error, credential),
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

    /// Keycloak names the kind of all but a one-time code, of which it says only which was chosen.
    private static String credential(JsonNode details) {
        var type = Json.text(details, "credential_type");
        if (type != null) {
            return type;
        }
        return Json.text(details, "selected_credential_id") == null ? "password" : OTP;
    }

    private static String step(String error, String credential) {
        return switch (error) {
            case WRONG ->
                    SECOND_STEP.contains(credential)
                            ? "second-factor"
                            : credential.equals(PASSKEY_ALONE) ? "passkey" : "password";
            case "user_temporarily_disabled" -> "password";
            default -> "policy";
        };
    }

    private static String reason(String error, String credential) {
        return switch (error) {
            case WRONG ->
                    isPasskey(credential)
                            ? "passkey-rejected"
                            : SECOND_STEP.contains(credential) ? "wrong-code" : "wrong-password";
            case "user_temporarily_disabled" -> "too-many-attempts";
            case "user_disabled" -> "account-locked";
            case "not_allowed", "client_disabled", "client_not_found" -> "application-not-allowed";
            default -> "cancelled";
        };
    }

    /// Only the last can have been wrong. Of what an error kept from being looked at, nothing.
    private static List<Asked> asked(@Nullable String error, String credential) {
        if (error != null && !error.equals(WRONG)) {
            return List.of();
        }
        var methods = methods(credential);
        return methods.stream()
                .map(it -> new Asked(it, error == null || !it.equals(methods.getLast())))
                .toList();
    }

    private static List<String> methods(String credential) {
        return switch (credential) {
            case OTP -> List.of("password", "authenticator-app");
            case "recovery-authn-codes" -> List.of("password", "recovery-codes");
            case "webauthn" -> List.of("password", "passkey");
            case PASSKEY_ALONE -> List.of("passkey");
            default -> List.of("password");
        };
    }

    private static List<String> amr(String credential) {
        return switch (credential) {
            case OTP, "recovery-authn-codes" -> List.of("pwd", "otp", "mfa");
            case "webauthn" -> List.of("pwd", "hwk", "mfa");
            case PASSKEY_ALONE -> List.of("hwk");
            default -> List.of("pwd");
        };
    }

    private static boolean isPasskey(String credential) {
        return credential.startsWith("webauthn");
    }
}
