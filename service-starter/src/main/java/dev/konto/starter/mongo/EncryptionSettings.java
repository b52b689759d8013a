package dev.konto.starter.mongo;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.Base64;
import java.util.Map;

/// What secrets are encrypted with at rest. To change the key, add a new one everywhere, then make
/// it current; the old one stays until nothing is left that was encrypted with it.
///
/// @param current the id of the key that encrypts
/// @param keys 256-bit keys in Base64 by their ids
@ConfigurationProperties("konto.encryption")
record EncryptionSettings(@Nullable String current, @DefaultValue Map<String, String> keys) {

    private static final int KEY_BYTES = 32;

    EncryptionSettings {
        keys.forEach(EncryptionSettings::requireStrength);
    }

    String requireCurrent() {
        if (current == null || !keys.containsKey(current)) {
            throw new IllegalArgumentException(
                    "konto.encryption.current must name one of konto.encryption.keys");
        }
        return current;
    }

    byte[] key(String id) {
        var key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException("konto.encryption.keys has no key " + id);
        }
        return Base64.getDecoder().decode(key);
    }

    private static void requireStrength(String id, String key) {
        if (Base64.getDecoder().decode(key).length != KEY_BYTES) {
            throw new IllegalArgumentException(
                    "konto.encryption.keys." + id + " is not 256 bits in Base64");
        }
    }

    @Override
    public String toString() {
        return "EncryptionSettings[current=" + current + "]";
    }
}
