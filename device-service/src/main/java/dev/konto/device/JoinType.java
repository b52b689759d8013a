package dev.konto.device;

import com.fasterxml.jackson.annotation.JsonProperty;

/// How a device came to the organization: a person's own that is registered, the organization's
/// own that is joined, or one that is joined to a local directory as well.
public enum JoinType {
    @JsonProperty("registered")
    REGISTERED,
    @JsonProperty("joined")
    JOINED,
    @JsonProperty("hybrid")
    HYBRID
}
