package dev.konto.identity.challenge;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.Locale;

/// How a code reaches a phone.
public enum Channel {
    @JsonProperty("text")
    TEXT,
    @JsonProperty("call")
    CALL;

    /// As texts and forms name it.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
