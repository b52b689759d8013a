package dev.konto.privacy.export;

import com.fasterxml.jackson.annotation.JsonProperty;

/// How far an export has come.
public enum ExportState {
    /// Areas are asked for their parts.
    @JsonProperty("collecting")
    COLLECTING,
    /// All parts are there; the archive is being made.
    @JsonProperty("packing")
    PACKING,
    /// The archive can be downloaded.
    @JsonProperty("ready")
    READY,
    /// The archive is gone.
    @JsonProperty("expired")
    EXPIRED,
    /// Some area did not answer in time.
    @JsonProperty("failed")
    FAILED
}
