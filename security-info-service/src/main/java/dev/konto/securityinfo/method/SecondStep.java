package dev.konto.securityinfo.method;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Whether a sign-in with the password goes on to a second step.
public enum SecondStep {
    /// Always: who has no method for it registers one.
    @JsonProperty("required")
    REQUIRED,
    /// Where there is a method for it.
    @JsonProperty("if-registered")
    IF_REGISTERED,
    /// Never.
    @JsonProperty("off")
    OFF
}
