package dev.konto.identity.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.random.RandomGenerator;

/// Keeps client secrets as salted SHA-256. They are long and random, which the settings insist on,
/// so that a slow hash would guard nothing and cost its time on every refresh.
class ClientSecrets implements PasswordEncoder {

    private static final int SALT_BYTES = 16;

    private final RandomGenerator random;

    ClientSecrets(RandomGenerator random) {
        this.random = random;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence secret) {
        if (secret == null) {
            return null;
        }
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return encode(salt) + "$" + encode(hash(salt, secret));
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String encoded) {
        var parts = encoded == null ? new String[0] : encoded.split("\\$");
        if (secret == null || parts.length != 2) {
            return false;
        }
        var salt = Base64.getDecoder().decode(parts[0]);
        return MessageDigest.isEqual(hash(salt, secret), Base64.getDecoder().decode(parts[1]));
    }

    private static byte[] hash(byte[] salt, CharSequence secret) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(salt);
            return sha256.digest(secret.toString().getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
