package dev.konto.starter.personaldata;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.random.RandomGenerator;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Encrypts personal data on its way and at rest: AES-256-GCM, each piece bound to its place, so
/// that none can be passed off as another, left out or moved.
public class PartCipher {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final PersonalDataSettings settings;
    private final RandomGenerator random;

    PartCipher(PersonalDataSettings settings, RandomGenerator random) {
        this.settings = settings;
        this.random = random;
    }

    /// Encrypts with the current key.
    public SealedPart seal(String place, byte[] data) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var keyId = settings.requireCurrent();
        var sealed = cipher(Cipher.ENCRYPT_MODE, keyId, nonce, place, data);
        var bytes = ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed);
        return new SealedPart(keyId, bytes.array());
    }

    /// Decrypts what was sealed at this very place.
    public byte[] open(String place, SealedPart part) {
        var nonce = Arrays.copyOf(part.bytes(), NONCE_BYTES);
        var sealed = Arrays.copyOfRange(part.bytes(), NONCE_BYTES, part.bytes().length);
        return cipher(Cipher.DECRYPT_MODE, part.keyId(), nonce, place, sealed);
    }

    private byte[] cipher(int mode, String keyId, byte[] nonce, String place, byte[] data) {
        var key = settings.key(keyId);
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(UTF_8));
            return cipher.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Not readable with key " + keyId + ": " + place, e);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }
}
