package dev.konto.securityinfo.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

/// A code as somebody typed it, without the spaces and dashes that make it readable, in lower case.
/// It goes in as JSON and never comes out: whatever shows it, a log included, shows a dot.
public record Code(String text) {

    private static final String MASKED = "•";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Code {
        text = text.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }

    @Override
    @JsonValue
    public String toString() {
        return MASKED;
    }
}
