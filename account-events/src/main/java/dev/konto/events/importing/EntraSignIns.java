package dev.konto.events.importing;

import dev.konto.events.importing.ImportedSignIn.Asked;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Microsoft Entra's sign-in logs, as Microsoft Graph, the portal, and diagnostic settings export
/// them; the last put each into an envelope (`properties`).
final class EntraSignIns {

    /// Not the end of an attempt: the person was shown another page, or no account bears the name.
    private static final Set<Integer> NO_ATTEMPT = Set.of(50034, 50058, 50140, 50199, 51006);

    private EntraSignIns() {}

    static @Nullable ImportedSignIn read(JsonNode exported) {
        var properties = exported.path("properties");
        var record = properties.isObject() ? properties : exported;
        var code = record.path("status").path("errorCode").asInt(0);
        var id = Json.text(record, "id");
        var user = Json.text(record, "userId");
        var time = Json.text(record, "createdDateTime");
        if (id == null || user == null || time == null || NO_ATTEMPT.contains(code)) {
            return null;
        }
        var asked = asked(record.path("authenticationDetails"));
        var application = Json.text(record, "appId");
        return new ImportedSignIn(
                id,
                user,
                Instant.parse(time),
                code == 0 ? null : step(code),
                code == 0 ? null : reason(code),
                asked,
                amr(asked, record),
                record.path("isInteractive").asBoolean(true),
                application,
                Json.text(record, "appDisplayName"),
                Json.text(record, "ipAddress"),
                Json.text(record, "userAgent"),
                Json.text(record, "sessionId"),
                Json.text(record.path("deviceDetail"), "deviceId"));
    }

    private static String step(int code) {
        return switch (code) {
            case 50126, 50053, 50056 -> "password";
            case 50074, 50076, 50072, 50079, 500121 -> "second-factor";
            case 50097, 53000, 53001 -> "device";
            default -> "policy";
        };
    }

    private static String reason(int code) {
        return switch (code) {
            case 50126 -> "wrong-password";
            case 50056 -> "no-password";
            case 50053 -> "too-many-attempts";
            case 50074, 50076, 50072, 50079 -> "second-factor-missing";
            case 500121 -> "wrong-code";
            case 50097, 53000, 53001 -> "device-disabled";
            case 50057 -> "account-locked";
            case 50055, 65004 -> "cancelled";
            case 50105, 65001, 90094, 700016 -> "application-not-allowed";
            default -> "not-allowed";
        };
    }

    /// Each with its own outcome; what an earlier sign-in had proven wasn't asked for again.
    private static List<Asked> asked(JsonNode details) {
        var asked = new ArrayList<Asked>();
        for (var detail : details) {
            var method = method(detail.path("authenticationMethod").asString(""));
            if (method != null) {
                asked.add(new Asked(method, detail.path("succeeded").asBoolean(false)));
            }
        }
        return asked;
    }

    private static @Nullable String method(String name) {
        var told = name.toLowerCase(Locale.ROOT);
        if (told.equals("password")) {
            return "password";
        }
        if (told.contains("fido") || told.contains("passkey") || told.contains("hello")) {
            return "passkey";
        }
        if (told.contains("app") || told.contains("oath") || told.contains("authenticator")) {
            return "authenticator-app";
        }
        if (told.contains("text") || told.contains("sms") || told.contains("phone")) {
            return "phone";
        }
        return told.contains("temporary access pass") ? "temporary-access-pass" : null;
    }

    private static List<String> amr(List<Asked> asked, JsonNode record) {
        var proven = new LinkedHashSet<String>();
        for (var one : asked) {
            switch (one.method()) {
                case "password" -> proven.add("pwd");
                case "passkey" -> proven.add("hwk");
                case "phone" -> proven.add("sms");
                default -> proven.add("otp");
            }
        }
        if (record.path("authenticationRequirement")
                .asString("")
                .equals("multiFactorAuthentication")) {
            proven.add("mfa");
        }
        return List.copyOf(proven);
    }
}
