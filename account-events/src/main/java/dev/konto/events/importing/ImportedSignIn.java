package dev.konto.events.importing;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.List;

/// A sign-in as another provider wrote it down, in the words of the contract.
///
/// @param recordId tells records of that provider apart
/// @param account the provider's id of it
/// @param failedStep absent for a success
/// @param asked what was asked for, in its order; nothing where that isn't known
record ImportedSignIn(
        String recordId,
        String account,
        Instant occurredAt,
        @Nullable String failedStep,
        @Nullable String failureReason,
        List<Asked> asked,
        List<String> amr,
        boolean interactive,
        @Nullable String applicationId,
        @Nullable String applicationName,
        @Nullable String ip,
        @Nullable String userAgent,
        @Nullable String sessionId,
        @Nullable String deviceId) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String UNKNOWN = "unknown";
    private static final String UNKNOWN_SESSION = "imported-";

    /// @param method one that the contract knows
    record Asked(String method, boolean succeeded) {}

    ObjectNode body(String accountId) {
        var body = JSON.createObjectNode();
        body.put("accountId", accountId);
        body.putObject("actor").put("kind", "self").put("id", accountId);
        client(body);
        body.put("outcome", failedStep == null ? "success" : "failure");
        put(body, "failedStep", failedStep);
        put(body, "failureReason", failureReason);
        steps(body);
        if (failedStep == null) {
            body.put("acr", "urn:konto:acr:" + (multiFactor() ? "multi" : "single") + "-factor");
            amr.forEach(body.putArray("amr")::add);
        }
        body.put("interactive", interactive);
        var application = applicationId == null ? UNKNOWN : applicationId;
        body.putObject("application")
                .put("id", application)
                .put("name", applicationName == null ? application : applicationName);
        put(body, "deviceId", deviceId);
        put(body, "sessionId", session());
        return body.put("occurredAt", occurredAt.toString());
    }

    /// The contract wants a session of every success; a record that names none was one by itself.
    private @Nullable String session() {
        return sessionId == null && failedStep == null ? UNKNOWN_SESSION + recordId : sessionId;
    }

    private boolean multiFactor() {
        return amr.contains("mfa");
    }

    private void client(ObjectNode body) {
        var client = body.putObject("client");
        put(client, "ip", ip);
        put(client, "userAgent", userAgent);
        put(client, "sessionId", sessionId);
        put(client, "applicationId", applicationId);
    }

    private void steps(ObjectNode body) {
        var steps = body.putArray("steps");
        for (var one : asked) {
            steps.addObject()
                    .put("method", one.method())
                    .put("at", occurredAt.toString())
                    .put("succeeded", one.succeeded());
        }
    }

    private static void put(ObjectNode object, String name, @Nullable String value) {
        if (value != null) {
            object.put(name, value);
        }
    }
}
