package dev.konto.organization;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Whether an organization is in use. One that is not is still shown to those who belong to it, and
/// holds nobody.
public enum OrganizationState {
    @JsonProperty("active")
    ACTIVE,
    @JsonProperty("suspended")
    SUSPENDED,
    @JsonProperty("deleted")
    DELETED
}
