package dev.konto.starter.sealing;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.Map;

/// What encrypts personal data on its way between services. All services share the keys, and nobody
/// else has them.
///
/// @param current the id of the key that encrypts
/// @param keys 256-bit keys in Base64 by their ids
@ConfigurationProperties("konto.personal-data")
public record PersonalDataKeys(@Nullable String current, @DefaultValue Map<String, String> keys) {

    public KeyRing ring() {
        return new KeyRing("konto.personal-data", current, keys);
    }

    @Override
    public String toString() {
        return ring().toString();
    }
}
