package dev.konto.starter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

class FieldEncryptionTests {

    private static final String OLD = key((byte) 1);
    private static final String NEW = key((byte) 2);

    private final FieldEncryption encryption = with("new", Map.of("old", OLD, "new", NEW));

    @Test
    void opensWhatItSealed() {
        var sealed = encryption.seal("devices/1", "Räksmörgås");

        assertThat(sealed.keyId()).isEqualTo("new");
        assertThat(sealed.text()).doesNotContain("smörg");
        assertThat(encryption.open("devices/1", sealed)).isEqualTo("Räksmörgås");
    }

    @Test
    void sealsTheSameTextInAnotherWayEachTime() {
        assertThat(encryption.seal("devices/1", "text"))
                .isNotEqualTo(encryption.seal("devices/1", "text"));
    }

    @Test
    void opensWhatAnEarlierKeySealed() {
        var sealed = with("old", Map.of("old", OLD)).seal("devices/1", "text");

        assertThat(encryption.open("devices/1", sealed)).isEqualTo("text");
    }

    @Test
    void sealsAnewWhatAnEarlierKeySealed() {
        var sealed = with("old", Map.of("old", OLD)).seal("devices/1", "text");

        var resealed = encryption.resealed("devices/1", sealed);

        assertThat(resealed.keyId()).isEqualTo("new");
        assertThat(with("new", Map.of("new", NEW)).open("devices/1", resealed)).isEqualTo("text");
        assertThat(encryption.resealed("devices/1", resealed)).isSameAs(resealed);
    }

    @Test
    void refusesWhatWasMovedToAnotherPlace() {
        var sealed = encryption.seal("devices/1", "text");

        assertThatThrownBy(() -> encryption.open("devices/2", sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesWhatWasSealedByAnotherKeyOfTheSameId() {
        var sealed = with("new", Map.of("new", OLD)).seal("devices/1", "text");

        assertThatThrownBy(() -> encryption.open("devices/1", sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void needsAKeyOfFullStrength() {
        assertThatThrownBy(() -> with("short", Map.of("short", "c2hvcnQ=")))
                .hasMessageContaining("konto.encryption.keys.short");
        assertThatThrownBy(() -> with("gone", Map.of("new", NEW)).seal("devices/1", "text"))
                .hasMessageContaining("konto.encryption.current");
    }

    private static FieldEncryption with(String current, Map<String, String> keys) {
        return new FieldEncryption(
                new EncryptionSettings(current, keys).ring(), new SecureRandom());
    }

    private static String key(byte filling) {
        var key = new byte[32];
        Arrays.fill(key, filling);
        return Base64.getEncoder().encodeToString(key);
    }
}
