package dev.konto.starter.mongo;

import dev.konto.starter.sealing.KeyRing;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.Map;

/// What secrets are encrypted with at rest.
///
/// @param current the id of the key that encrypts
/// @param keys 256-bit keys in Base64 by their ids
@ConfigurationProperties("konto.encryption")
record EncryptionSettings(@Nullable String current, @DefaultValue Map<String, String> keys) {

    KeyRing ring() {
        return new KeyRing("konto.encryption", current, keys);
    }

    @Override
    public String toString() {
        return ring().toString();
    }
}
