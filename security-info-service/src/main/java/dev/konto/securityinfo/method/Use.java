package dev.konto.securityinfo.method;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What a method is good for.
public enum Use {
    @JsonProperty("two-step")
    TWO_STEP,
    @JsonProperty("password-reset")
    PASSWORD_RESET,
    @JsonProperty("passwordless")
    PASSWORDLESS
}
