package dev.konto.signinactivity.recovery;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What there is to do, in the order in which it helps most.
public enum RecoveryStep {
    @JsonProperty("end-sessions")
    END_SESSIONS,
    @JsonProperty("change-password")
    CHANGE_PASSWORD,
    @JsonProperty("review-methods")
    REVIEW_METHODS,
    @JsonProperty("review-devices")
    REVIEW_DEVICES
}
