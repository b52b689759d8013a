package dev.konto.identity.signin;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/// What a browser holds to be known again: 256 random bits. Only the hash is ever stored; a plain
/// one will do, since nobody guesses 256 bits.
public record BrowserSecret(String value) {

    static BrowserSecret next(RandomGenerator random) {
        var bits = new byte[32];
        random.nextBytes(bits);
        return new BrowserSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    public String hash() {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(value.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "…";
    }
}
