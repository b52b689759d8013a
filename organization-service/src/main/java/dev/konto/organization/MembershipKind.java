package dev.konto.organization;

import com.fasterxml.jackson.annotation.JsonProperty;

/// How an account belongs to an organization: owned by it, or given access as a member or a guest.
public enum MembershipKind {
    @JsonProperty("home")
    HOME,
    @JsonProperty("member")
    MEMBER,
    @JsonProperty("guest")
    GUEST
}
