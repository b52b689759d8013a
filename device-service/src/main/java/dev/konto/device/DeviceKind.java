package dev.konto.device;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What kind of thing a device is.
public enum DeviceKind {
    @JsonProperty("desktop")
    DESKTOP,
    @JsonProperty("laptop")
    LAPTOP,
    @JsonProperty("phone")
    PHONE,
    @JsonProperty("tablet")
    TABLET,
    @JsonProperty("other")
    OTHER
}
