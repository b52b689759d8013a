package dev.konto.securityinfo.method;

import com.fasterxml.jackson.annotation.JsonProperty;

/// How a code reaches a phone.
public enum Channel {
    @JsonProperty("text")
    TEXT,
    @JsonProperty("call")
    CALL
}
