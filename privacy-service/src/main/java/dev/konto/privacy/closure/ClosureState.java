package dev.konto.privacy.closure;

import com.fasterxml.jackson.annotation.JsonProperty;

/// How far a closure has come.
public enum ClosureState {
    /// It can be undone.
    @JsonProperty("closing")
    CLOSING,
    /// It was undone.
    @JsonProperty("withdrawn")
    WITHDRAWN,
    /// All areas but the identity provider erase.
    @JsonProperty("erasing")
    ERASING,
    /// The identity provider sends the receipt and erases.
    @JsonProperty("finishing")
    FINISHING,
    /// Nothing is left but this record.
    @JsonProperty("completed")
    COMPLETED
}
