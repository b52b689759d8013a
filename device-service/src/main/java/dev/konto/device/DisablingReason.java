package dev.konto.device;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Why a device is taken out of use.
public enum DisablingReason {
    @JsonProperty("lost")
    LOST,
    @JsonProperty("stolen")
    STOLEN,
    @JsonProperty("unknown")
    UNKNOWN,
    @JsonProperty("replaced")
    REPLACED,
    @JsonProperty("compromised")
    COMPROMISED
}
