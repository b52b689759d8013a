package dev.konto.signinactivity.recovery;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What became of a step. One that was left out can be done later.
public enum StepOutcome {
    @JsonProperty("done")
    DONE,
    @JsonProperty("skipped")
    SKIPPED
}
