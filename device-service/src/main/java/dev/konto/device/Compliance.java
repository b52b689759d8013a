package dev.konto.device;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.List;

/// Whether a device keeps the organization's rules, and if not, which ones it breaks, in words for
/// its owner. Unknown until a management agent says.
public record Compliance(State state, List<String> reasons) {

    static final Compliance UNKNOWN = new Compliance(State.UNKNOWN, List.of());

    /// What is known of it.
    public enum State {
        @JsonProperty("compliant")
        COMPLIANT,
        @JsonProperty("not-compliant")
        NOT_COMPLIANT,
        @JsonProperty("unknown")
        UNKNOWN
    }
}
