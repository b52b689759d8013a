package dev.konto.device;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.List;

/// Whether a device keeps the organization's rules, and if not, which ones it breaks: codes such as
/// `disk-not-encrypted`, which pages word. Unknown until a management agent says.
public record Compliance(State state, List<String> reasons) {

    public static final Compliance COMPLIANT = new Compliance(State.COMPLIANT, List.of());

    static final Compliance UNKNOWN = new Compliance(State.UNKNOWN, List.of());

    public static Compliance broken(List<String> reasons) {
        return new Compliance(State.NOT_COMPLIANT, reasons);
    }

    boolean compliant() {
        return state == State.COMPLIANT;
    }

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
