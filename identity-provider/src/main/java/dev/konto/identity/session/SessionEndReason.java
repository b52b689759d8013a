package dev.konto.identity.session;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Why sessions are revoked.
public enum SessionEndReason {
    @JsonProperty("signed-out")
    SIGNED_OUT,
    @JsonProperty("signed-out-elsewhere")
    SIGNED_OUT_ELSEWHERE,
    @JsonProperty("signed-out-everywhere")
    SIGNED_OUT_EVERYWHERE,
    @JsonProperty("password-changed")
    PASSWORD_CHANGED,
    @JsonProperty("device-disabled")
    DEVICE_DISABLED,
    @JsonProperty("administrator")
    ADMINISTRATOR
}
