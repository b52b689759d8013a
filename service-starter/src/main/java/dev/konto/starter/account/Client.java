package dev.konto.starter.account;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

/// Where it was done from, as far as is known. Part of every event that a person caused.
///
/// @param deviceId the registered device that the sign-in was proven to come from, if any
/// @param hints what the browser said of itself beyond its user agent; only of sign-ins
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Client(
        @Nullable String ip,
        @Nullable String userAgent,
        @Nullable String sessionId,
        @Nullable String applicationId,
        @Nullable String deviceId,
        @Nullable ClientHints hints) {

    private static final int LONGEST_USER_AGENT = 512;

    public Client {
        if (userAgent != null && userAgent.length() > LONGEST_USER_AGENT) {
            userAgent = userAgent.substring(0, LONGEST_USER_AGENT);
        }
    }

    public Client(
            @Nullable String ip,
            @Nullable String userAgent,
            @Nullable String sessionId,
            @Nullable String applicationId) {
        this(ip, userAgent, sessionId, applicationId, null, null);
    }

    public Client(
            @Nullable String ip,
            @Nullable String userAgent,
            @Nullable String sessionId,
            @Nullable String applicationId,
            @Nullable String deviceId) {
        this(ip, userAgent, sessionId, applicationId, deviceId, null);
    }

    /// Whether it is this registered device.
    public boolean isDevice(String id) {
        return id.equals(deviceId);
    }
}
