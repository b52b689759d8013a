package dev.konto.starter.personaldata;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/// How personal data travels to the service that packs it, and how it is erased. All services share
/// the keys. To change the key, add a new one everywhere, then make it current.
///
/// @param current the id of the key that encrypts
/// @param keys 256-bit keys in Base64 by their ids
/// @param partSize the largest part, before encryption
/// @param retention how long Kafka keeps parts
/// @param eraseAgainAfter how long after an erasure it is repeated, for what came late and what
///     had still to be published
@ConfigurationProperties("konto.personal-data")
public record PersonalDataSettings(
        @Nullable String current,
        @DefaultValue Map<String, String> keys,
        @DefaultValue("256KB") DataSize partSize,
        @DefaultValue("1d") Duration retention,
        @DefaultValue({"1m", "1h", "1d"}) List<Duration> eraseAgainAfter) {

    private static final int KEY_BYTES = 32;

    public PersonalDataSettings {
        keys.forEach(PersonalDataSettings::requireStrength);
    }

    String requireCurrent() {
        if (current == null || !keys.containsKey(current)) {
            throw new IllegalStateException(
                    "konto.personal-data.current must name one of konto.personal-data.keys");
        }
        return current;
    }

    byte[] key(String id) {
        var key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException("konto.personal-data.keys has no key " + id);
        }
        return Base64.getDecoder().decode(key);
    }

    private static void requireStrength(String id, String key) {
        if (Base64.getDecoder().decode(key).length != KEY_BYTES) {
            throw new IllegalArgumentException(
                    "konto.personal-data.keys." + id + " is not 256 bits in Base64");
        }
    }

    @Override
    public String toString() {
        return "PersonalDataSettings[current=" + current + "]";
    }
}
