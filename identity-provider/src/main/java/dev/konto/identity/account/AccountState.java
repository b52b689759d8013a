package dev.konto.identity.account;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Only an active account signs in or refreshes.
public enum AccountState {
    @JsonProperty("active")
    ACTIVE,
    @JsonProperty("locked")
    LOCKED,
    @JsonProperty("closed")
    CLOSED
}
