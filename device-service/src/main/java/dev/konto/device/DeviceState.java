package dev.konto.device;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Whether a device can be used to sign in.
public enum DeviceState {
    @JsonProperty("active")
    ACTIVE,
    @JsonProperty("disabled")
    DISABLED
}
