package dev.konto.identity.signin;

import dev.konto.identity.session.SecretHash;

import java.util.Base64;
import java.util.random.RandomGenerator;

/// What a browser holds to be known again: 256 random bits.
public record BrowserSecret(String value) {

    public static BrowserSecret next(RandomGenerator random) {
        var bits = new byte[32];
        random.nextBytes(bits);
        return new BrowserSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    public String hash() {
        return SecretHash.of(value);
    }

    @Override
    public String toString() {
        return "…";
    }
}
