package dev.konto.starter.personaldata;

import static dev.konto.starter.sealing.KeyRing.NONCE_BYTES;

import dev.konto.starter.sealing.KeyRing;
import dev.konto.starter.sealing.KeyRing.Encrypted;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Encrypts personal data on its way and at rest: AES-256-GCM, each piece bound to its place, so
/// that none can be passed off as another, left out or moved.
public class PartCipher {

    private final KeyRing keys;
    private final RandomGenerator random;

    PartCipher(KeyRing keys, RandomGenerator random) {
        this.keys = keys;
        this.random = random;
    }

    /// Encrypts with the current key.
    public SealedPart seal(String place, byte[] data) {
        var sealed = keys.encrypt(place, data, random);
        var bytes =
                ByteBuffer.allocate(sealed.nonce().length + sealed.text().length)
                        .put(sealed.nonce())
                        .put(sealed.text());
        return new SealedPart(sealed.keyId(), bytes.array());
    }

    /// Decrypts what was sealed at this very place.
    public byte[] open(String place, SealedPart part) {
        var nonce = Arrays.copyOf(part.bytes(), NONCE_BYTES);
        var text = Arrays.copyOfRange(part.bytes(), NONCE_BYTES, part.bytes().length);
        return keys.decrypt(place, new Encrypted(part.keyId(), nonce, text));
    }
}
