package dev.konto.starter.account;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Who did it: the account holder, an administrator or a system of ours. Part of every event.
public record Actor(Kind kind, String id) {

    /// The three kinds that events tell apart.
    public enum Kind {
        @JsonProperty("self")
        SELF,
        @JsonProperty("admin")
        ADMIN,
        @JsonProperty("system")
        SYSTEM
    }
}
