package dev.konto.identity.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What is stored of a random secret that lets somebody in: its SHA-256. A plain hash will do,
/// since nobody guesses 256 random bits; who reads the database holds nothing that opens anything.
public final class SecretHash {

    private SecretHash() {}

    public static String of(String secret) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(secret.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
