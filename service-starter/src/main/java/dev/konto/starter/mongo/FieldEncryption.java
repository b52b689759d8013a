package dev.konto.starter.mongo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.random.RandomGenerator;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Encrypts single fields at rest: AES-256-GCM with a key that has an id, so that keys can change
/// while what they encrypted stays readable.
///
/// What is encrypted is bound to its place, such as `recovery-keys/<device>/<key id>`: copied to
/// another document or account, it doesn't open.
public class FieldEncryption {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final EncryptionSettings settings;
    private final RandomGenerator random;

    FieldEncryption(EncryptionSettings settings, RandomGenerator random) {
        this.settings = settings;
        this.random = random;
    }

    /// Encrypts with the current key.
    public Sealed seal(String place, String text) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var keyId = settings.requireCurrent();
        var encrypted = cipher(Cipher.ENCRYPT_MODE, keyId, nonce, place, text.getBytes(UTF_8));
        return new Sealed(keyId, encode(nonce), encode(encrypted));
    }

    /// Decrypts what was sealed at this very place, by whichever key that was.
    public String open(String place, Sealed sealed) {
        var nonce = decode(sealed.nonce());
        var text = decode(sealed.text());
        return new String(cipher(Cipher.DECRYPT_MODE, sealed.keyId(), nonce, place, text), UTF_8);
    }

    /// The same text encrypted with the current key; the very same where it is already.
    public Sealed resealed(String place, Sealed sealed) {
        return sealed.keyId().equals(settings.requireCurrent())
                ? sealed
                : seal(place, open(place, sealed));
    }

    private byte[] cipher(int mode, String keyId, byte[] nonce, String place, byte[] text) {
        var key = settings.key(keyId);
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Not readable with key " + keyId + ": " + place, e);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        return Base64.getDecoder().decode(text);
    }
}
