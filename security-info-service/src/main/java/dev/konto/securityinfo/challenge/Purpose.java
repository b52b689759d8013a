package dev.konto.securityinfo.challenge;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.konto.securityinfo.method.Use;

/// What somebody is asked to prove something for. An answer counts for nothing else.
public enum Purpose {
    @JsonProperty("sign-in")
    SIGN_IN,
    @JsonProperty("step-up")
    STEP_UP,
    @JsonProperty("password-reset")
    PASSWORD_RESET,
    @JsonProperty("passwordless")
    PASSWORDLESS;

    /// What a method must be good for.
    public Use use() {
        return switch (this) {
            case SIGN_IN, STEP_UP -> Use.TWO_STEP;
            case PASSWORD_RESET -> Use.PASSWORD_RESET;
            case PASSWORDLESS -> Use.PASSWORDLESS;
        };
    }
}
