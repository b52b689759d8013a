package dev.konto.starter.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.random.RandomGenerator;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Keys by their ids, of which one encrypts and all decrypt: AES-256-GCM (NIST SP 800-38D). To
/// change the key, add a new one everywhere, then make it current; an old one stays until nothing
/// is left that was encrypted with it.
///
/// What is encrypted is bound to its place, such as `recovery-keys/<device>/<key id>`: elsewhere it
/// doesn't open.
///
/// @param property where the keys are set, named in complaints
/// @param current the id of the key that encrypts
/// @param keys 256-bit keys in Base64 by their ids
public record KeyRing(String property, @Nullable String current, Map<String, String> keys) {

    /// The nonce before each encrypted text.
    public static final int NONCE_BYTES = 12;

    private static final int KEY_BYTES = 32;
    private static final int TAG_BITS = 128;

    /// @throws IllegalArgumentException if a key is not 256 bits in Base64
    public KeyRing {
        keys.forEach((id, key) -> requireStrength(property, id, key));
    }

    /// The id of the key that encrypts.
    ///
    /// @throws IllegalArgumentException if there is none
    public String requireCurrent() {
        if (current == null || !keys.containsKey(current)) {
            throw new IllegalArgumentException(
                    property + ".current must name one of " + property + ".keys");
        }
        return current;
    }

    /// Encrypts with the current key.
    public Encrypted encrypt(String place, byte[] data, RandomGenerator random) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var id = requireCurrent();
        return new Encrypted(id, nonce, cipher(Cipher.ENCRYPT_MODE, id, nonce, place, data));
    }

    /// Decrypts what was encrypted for this very place, by whichever key that was.
    ///
    /// @throws IllegalStateException if that key is not there, or is not the one
    public byte[] decrypt(String place, Encrypted encrypted) {
        return cipher(
                Cipher.DECRYPT_MODE, encrypted.keyId(), encrypted.nonce(), place, encrypted.text());
    }

    /// The key of this id.
    ///
    /// @throws IllegalStateException if there is none
    public byte[] key(String id) {
        var key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException(property + ".keys has no key " + id);
        }
        return Base64.getDecoder().decode(key);
    }

    private byte[] cipher(int mode, String id, byte[] nonce, String place, byte[] data) {
        var key = key(id);
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(UTF_8));
            return cipher.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Not readable with key " + id + ": " + place, e);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private static void requireStrength(String property, String id, String key) {
        if (Base64.getDecoder().decode(key).length != KEY_BYTES) {
            throw new IllegalArgumentException(
                    property + ".keys." + id + " is not 256 bits in Base64");
        }
    }

    @Override
    public String toString() {
        return property + "[current=" + current + "]";
    }

    /// What came of encrypting: the id of the key, the nonce, and the text with its tag.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Encrypted(String keyId, byte[] nonce, byte[] text) {}
}
