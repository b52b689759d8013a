package dev.konto.signinactivity.origin;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What kind of device a user agent claims to run on.
public enum DeviceKind {
    @JsonProperty("desktop")
    DESKTOP,
    @JsonProperty("phone")
    PHONE,
    @JsonProperty("tablet")
    TABLET
}
