package dev.konto.identity.key;

import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/// Pseudonyms to test with.
public final class PseudonymFixtures {

    private PseudonymFixtures() {}

    public static Pseudonyms any() {
        return pseudonyms(1);
    }

    static Pseudonyms pseudonyms(int seed) {
        var bits = new byte[32];
        bits[0] = (byte) seed;
        var key = Base64.getEncoder().encodeToString(bits);
        var encryption = new KeySettings.Encryption("a", Map.of("a", key));
        var day = Duration.ofDays(1);
        return new Pseudonyms(new KeySettings(day, day, day, day, day, encryption));
    }
}
