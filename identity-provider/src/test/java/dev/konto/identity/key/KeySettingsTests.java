package dev.konto.identity.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.identity.key.KeySettings.Encryption;

import org.junit.jupiter.api.Test;

import java.util.Base64;
import java.util.Map;

class KeySettingsTests {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @Test
    void insistOnAStrongKey() {
        assertThatThrownBy(() -> new Encryption("a", Map.of("a", "c2hvcnQ=")))
                .hasMessage("konto.keys.encryption.keys.a is not 256 bits in Base64");
        assertThatThrownBy(() -> new Encryption("b", Map.of("a", KEY)))
                .hasMessageContaining("konto.keys.encryption.current");
    }

    @Test
    void areSilentAboutTheKey() {
        assertThat(new Encryption("a", Map.of("a", KEY))).asString().doesNotContain(KEY);
    }
}
