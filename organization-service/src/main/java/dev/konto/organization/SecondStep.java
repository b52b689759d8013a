package dev.konto.organization;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Whether signing in takes a second step beside the password.
public enum SecondStep {
    @JsonProperty("required")
    REQUIRED,
    @JsonProperty("if-registered")
    IF_REGISTERED,
    @JsonProperty("off")
    OFF
}
