package dev.konto.signinactivity;

import com.fasterxml.jackson.annotation.JsonProperty;

/// The account holder's word on a sign-in.
public enum Verdict {
    @JsonProperty("this-was-me")
    THIS_WAS_ME,
    @JsonProperty("this-was-not-me")
    THIS_WAS_NOT_ME
}
