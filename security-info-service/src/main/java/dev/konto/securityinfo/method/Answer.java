package dev.konto.securityinfo.method;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.text.Normalizer;
import java.util.Locale;

/// The answer to a security question as far as it counts: letters and digits, in lower case and
/// composed (NFKC), so that it can be typed a little differently. It goes in as JSON and never
/// comes out: whatever shows it, a log included, shows a dot.
public record Answer(String text) {

    private static final int SHORTEST = 3;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Answer {
        text =
                Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    }

    public boolean isTooShort() {
        return text.codePointCount(0, text.length()) < SHORTEST;
    }

    @Override
    @JsonValue
    public String toString() {
        return "•";
    }
}
