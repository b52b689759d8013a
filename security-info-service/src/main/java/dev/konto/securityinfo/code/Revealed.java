package dev.konto.securityinfo.code;

import com.fasterxml.jackson.annotation.JsonValue;

/// A secret on its way to its owner, who sees it once. JSON tells it; whatever else shows it, a log
/// included, shows a dot.
public record Revealed(@JsonValue String text) {

    @Override
    public String toString() {
        return "•";
    }
}
