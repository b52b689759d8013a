package dev.konto.privacy.export;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// What has come of one area.
///
/// @param run the try to contribute that came to its end; parts of others are left out
public record AreaProgress(String area, @Nullable String run, @Nullable Instant receivedAt) {

    static AreaProgress awaited(String area) {
        return new AreaProgress(area, null, null);
    }

    public boolean isMissing() {
        return receivedAt == null;
    }
}
