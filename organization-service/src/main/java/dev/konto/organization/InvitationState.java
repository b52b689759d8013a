package dev.konto.organization;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What has become of an invitation.
public enum InvitationState {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("declined")
    DECLINED,
    @JsonProperty("expired")
    EXPIRED
}
