package dev.konto.identity.key;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

class PseudonymsTests {

    private final Pseudonyms pseudonyms = pseudonyms(1);

    @Test
    void areAlwaysTheSameForTheSameText() {
        assertThat(pseudonyms.of("account", "maja")).isEqualTo(pseudonyms.of("account", "maja"));
        assertThat(pseudonyms(1).of("account", "maja")).isEqualTo(pseudonyms.of("account", "maja"));
    }

    @Test
    void differByTextKindAndKey() {
        assertThat(pseudonyms.of("account", "maja"))
                .isNotEqualTo(pseudonyms.of("account", "erik"))
                .isNotEqualTo(pseudonyms.of("session", "maja"))
                .isNotEqualTo(pseudonyms(2).of("account", "maja"));
    }

    @Test
    void lookLikeTheIdsThatAccountsHave() {
        var id = UUID.fromString(pseudonyms.of("account", "maja"));

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    private static Pseudonyms pseudonyms(int seed) {
        var bits = new byte[32];
        bits[0] = (byte) seed;
        var key = Base64.getEncoder().encodeToString(bits);
        var encryption = new KeySettings.Encryption("a", Map.of("a", key));
        var day = Duration.ofDays(1);
        return new Pseudonyms(new KeySettings(day, day, day, day, day, encryption));
    }
}
