package dev.konto.identity.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Base64;
import java.util.Map;
import java.util.Random;

class KeyCipherTests {

    private static final String OLD = key(1);
    private static final String NEW = key(2);

    private final KeyCipher cipher = cipher("old", Map.of("old", OLD));

    @Test
    void opensWhatItSealed() {
        var sealed = cipher.seal("kid", "the private key");

        assertThat(sealed.text()).doesNotContain("private");
        assertThat(cipher.open("kid", sealed)).isEqualTo("the private key");
    }

    @Test
    void opensWhatWasSealedWithTheKeyBefore() {
        var sealed = cipher.seal("kid", "the private key");

        var changed = cipher("new", Map.of("old", OLD, "new", NEW));

        assertThat(changed.open("kid", sealed)).isEqualTo("the private key");
        assertThat(changed.seal("kid", "another").keyId()).isEqualTo("new");
    }

    @Test
    void refusesOneKeyInThePlaceOfAnother() {
        var sealed = cipher.seal("kid", "the private key");

        assertThatThrownBy(() -> cipher.open("other", sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void insistsOnStrongKeys() {
        assertThatThrownBy(() -> new KeySettings.Encryption("a", Map.of("a", "c2hvcnQ=")))
                .hasMessageContaining("256 bits");
        assertThat(new KeySettings.Encryption("a", Map.of("a", OLD)).toString())
                .doesNotContain(OLD);
    }

    private static KeyCipher cipher(String current, Map<String, String> keys) {
        return new KeyCipher(new KeySettings.Encryption(current, keys), new Random());
    }

    private static String key(int seed) {
        var bytes = new byte[32];
        new Random(seed).nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
