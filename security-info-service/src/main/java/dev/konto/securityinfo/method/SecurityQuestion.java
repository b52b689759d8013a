package dev.konto.securityinfo.method;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.Locale;

/// What somebody can be asked who has forgotten the password. None asks for what is in a register
/// or on a page about oneself.
public enum SecurityQuestion {
    @JsonProperty("childhood-friend")
    CHILDHOOD_FRIEND,
    @JsonProperty("first-concert")
    FIRST_CONCERT,
    @JsonProperty("first-dish")
    FIRST_DISH,
    @JsonProperty("first-journey")
    FIRST_JOURNEY,
    @JsonProperty("first-manager")
    FIRST_MANAGER,
    @JsonProperty("soft-toy")
    SOFT_TOY;

    /// As programs are told, and the key of its text.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
