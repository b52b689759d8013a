package dev.konto.identity.challenge;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What somebody proves who they are for. An answer given for one is none for another.
public enum Purpose {
    @JsonProperty("sign-in")
    SIGN_IN,
    @JsonProperty("passwordless")
    PASSWORDLESS,
    @JsonProperty("password-reset")
    PASSWORD_RESET
}
