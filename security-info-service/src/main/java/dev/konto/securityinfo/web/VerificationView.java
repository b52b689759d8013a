package dev.konto.securityinfo.web;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.konto.securityinfo.Verdict;
import dev.konto.securityinfo.Verdict.Correct;
import dev.konto.securityinfo.Verdict.NoPassword;
import dev.konto.securityinfo.Verdict.Throttled;
import dev.konto.securityinfo.Verdict.Wrong;

import org.jspecify.annotations.Nullable;

/// What the identity provider is told. `retryAfterSeconds` is there when throttled.
record VerificationView(Outcome outcome, @Nullable Long retryAfterSeconds) {

    enum Outcome {
        @JsonProperty("correct")
        CORRECT,
        @JsonProperty("wrong")
        WRONG,
        @JsonProperty("no-password")
        NO_PASSWORD,
        @JsonProperty("throttled")
        THROTTLED
    }

    static VerificationView of(Verdict verdict) {
        return switch (verdict) {
            case Correct _ -> new VerificationView(Outcome.CORRECT, null);
            case Wrong _ -> new VerificationView(Outcome.WRONG, null);
            case NoPassword _ -> new VerificationView(Outcome.NO_PASSWORD, null);
            case Throttled throttled ->
                    new VerificationView(Outcome.THROTTLED, throttled.seconds());
        };
    }
}
