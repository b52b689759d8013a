package dev.konto.privacy.organization;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What an organization may decide for the accounts that it owns.
public enum ManagedPreference {
    @JsonProperty("language")
    LANGUAGE,
    @JsonProperty("regionalFormat")
    REGIONAL_FORMAT,
    @JsonProperty("timeZone")
    TIME_ZONE
}
