package dev.konto.signinactivity;

import com.fasterxml.jackson.annotation.JsonProperty;

/// How an attempt to sign in ended.
public enum Outcome {
    @JsonProperty("success")
    SUCCESS,
    @JsonProperty("failure")
    FAILURE
}
