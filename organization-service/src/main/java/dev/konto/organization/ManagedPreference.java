package dev.konto.organization;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What an organization may decide for the accounts that are at home in it.
public enum ManagedPreference {
    @JsonProperty("language")
    LANGUAGE,
    @JsonProperty("regionalFormat")
    REGIONAL_FORMAT,
    @JsonProperty("timeZone")
    TIME_ZONE
}
