package dev.konto.securityinfo.password;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/// A password as somebody typed it, in Unicode's composed form (NFC), so that the same characters
/// typed on another keyboard are the same password. It goes in as JSON and never comes out:
/// whatever shows it, a log included, shows a dot.
public record Password(String text) {

    private static final String MASKED = "•";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Password {
        text = Normalizer.normalize(text, Form.NFC);
    }

    /// Counted in characters of Unicode, of which an emoji is at least one.
    int length() {
        return text.codePointCount(0, text.length());
    }

    @Override
    @JsonValue
    public String toString() {
        return MASKED;
    }
}
