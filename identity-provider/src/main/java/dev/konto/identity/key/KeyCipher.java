package dev.konto.identity.key;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.random.RandomGenerator;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Encrypts private keys at rest: AES-256-GCM, bound to the id of the signing key, so that one
/// stored key cannot be passed off as another.
class KeyCipher {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final KeySettings.Encryption encryption;
    private final RandomGenerator random;

    KeyCipher(KeySettings.Encryption encryption, RandomGenerator random) {
        this.encryption = encryption;
        this.random = random;
    }

    Sealed seal(String kid, String text) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var encrypted =
                cipher(Cipher.ENCRYPT_MODE, encryption.current(), nonce, kid, text.getBytes(UTF_8));
        return new Sealed(encryption.current(), encode(nonce), encode(encrypted));
    }

    String open(String kid, Sealed sealed) {
        var nonce = Base64.getDecoder().decode(sealed.nonce());
        var text = Base64.getDecoder().decode(sealed.text());
        return new String(cipher(Cipher.DECRYPT_MODE, sealed.keyId(), nonce, kid, text), UTF_8);
    }

    private byte[] cipher(int mode, String keyId, byte[] nonce, String kid, byte[] text) {
        var key = encryption.key(keyId);
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(kid.getBytes(UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Signing key " + kid + " with key " + keyId, e);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /// Encrypted text, and the id of the key that opens it.
    record Sealed(String keyId, String nonce, String text) {}
}
