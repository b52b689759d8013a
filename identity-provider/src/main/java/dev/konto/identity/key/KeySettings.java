package dev.konto.identity.key;

import dev.konto.starter.sealing.KeyRing;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;
import java.util.Map;

/// How signing keys come and go.
///
/// @param rotation how long one key signs
/// @param publishedAhead how long before its time a key is published, so that everybody knows it
/// @param publishedAfter how long after its time a key is still published: longer than any token
///     that it signed is good for
/// @param keptAfter how long after its time a key is still known to this provider, which accepts
///     expired ID tokens as hints of who signs out
/// @param reloadEvery how soon a replica learns of a key that another one made
/// @param encryption what private keys are encrypted with
@Validated
@ConfigurationProperties("konto.keys")
public record KeySettings(
        @DefaultValue("30d") Duration rotation,
        @DefaultValue("1d") Duration publishedAhead,
        @DefaultValue("1h") Duration publishedAfter,
        @DefaultValue("30d") Duration keptAfter,
        @DefaultValue("1m") Duration reloadEvery,
        @NotNull Encryption encryption) {

    /// To change the key, add a new one and make it current; the old one stays until no signing key
    /// is left that was encrypted with it.
    ///
    /// @param current the id of the key that encrypts
    /// @param keys 256-bit keys by their ids, in Base64
    public record Encryption(@NotNull String current, @NotNull Map<String, String> keys) {

        private static final String PROPERTY = "konto.keys.encryption";

        public Encryption {
            new KeyRing(PROPERTY, current, keys).requireCurrent();
        }

        KeyRing ring() {
            return new KeyRing(PROPERTY, current, keys);
        }

        @Override
        public String toString() {
            return ring().toString();
        }
    }
}
