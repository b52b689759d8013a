package dev.konto.starter.mongo;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.starter.sealing.KeyRing;
import dev.konto.starter.sealing.KeyRing.Encrypted;

import java.util.Base64;
import java.util.random.RandomGenerator;

/// Encrypts single fields at rest: AES-256-GCM with a key that has an id, so that keys can change
/// while what they encrypted stays readable.
///
/// What is encrypted is bound to its place, such as `recovery-keys/<device>/<key id>`: copied to
/// another document or account, it doesn't open.
public class FieldEncryption {

    private final KeyRing keys;
    private final RandomGenerator random;

    public FieldEncryption(KeyRing keys, RandomGenerator random) {
        this.keys = keys;
        this.random = random;
    }

    /// Encrypts with the current key.
    public Sealed seal(String place, String text) {
        var encrypted = keys.encrypt(place, text.getBytes(UTF_8), random);
        return new Sealed(encrypted.keyId(), encode(encrypted.nonce()), encode(encrypted.text()));
    }

    /// Decrypts what was sealed at this very place, by whichever key that was.
    public String open(String place, Sealed sealed) {
        var encrypted =
                new Encrypted(sealed.keyId(), decode(sealed.nonce()), decode(sealed.text()));
        return new String(keys.decrypt(place, encrypted), UTF_8);
    }

    /// The same text encrypted with the current key; the very same where it is already.
    public Sealed resealed(String place, Sealed sealed) {
        return sealed.keyId().equals(keys.requireCurrent())
                ? sealed
                : seal(place, open(place, sealed));
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        return Base64.getDecoder().decode(text);
    }
}
