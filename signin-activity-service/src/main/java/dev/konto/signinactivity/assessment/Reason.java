package dev.konto.signinactivity.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Why a sign-in is unusual. Each has a rule of the same name.
public enum Reason {
    @JsonProperty("new-country")
    NEW_COUNTRY,
    @JsonProperty("impossible-travel")
    IMPOSSIBLE_TRAVEL,
    @JsonProperty("new-device-and-network")
    NEW_DEVICE_AND_NETWORK,
    @JsonProperty("unusual-time-and-network")
    UNUSUAL_TIME_AND_NETWORK,
    @JsonProperty("success-after-failures")
    SUCCESS_AFTER_FAILURES,
    @JsonProperty("password-spray")
    PASSWORD_SPRAY,
    @JsonProperty("known-bad-source")
    KNOWN_BAD_SOURCE,
    @JsonProperty("right-password-wrong-second-factor")
    RIGHT_PASSWORD_WRONG_SECOND_FACTOR
}
