package dev.konto.identity.key;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.stereotype.Component;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Stands an id in for a text: always the same for the same text, on every replica, and nobody
/// without the key can tell which text it stands for or make the id of another.
@Component
public class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /// The key that encrypts makes another one, for this purpose only.
    Pseudonyms(KeySettings settings) {
        var keys = settings.encryption().ring();
        var master = keys.key(keys.requireCurrent());
        this.key = key(hmac(key(master), "konto pseudonyms"));
        Arrays.fill(master, (byte) 0);
    }

    /// The id that stands for this text.
    ///
    /// @param kind what it is an id of; the same text has another id for each kind
    public String of(String kind, String text) {
        var bits = ByteBuffer.wrap(hmac(key, kind + '\0' + text));
        return new UUID(version7(bits.getLong()), variant(bits.getLong())).toString();
    }

    /// Looks like the ids that accounts have (RFC 9562), to whoever sees it in a log.
    private static long version7(long bits) {
        return (bits & 0x0000_0fff_ffff_0fffL) | 0x0190_0000_0000_7000L;
    }

    private static long variant(long bits) {
        return (bits & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
    }

    private static SecretKeySpec key(byte[] bits) {
        return new SecretKeySpec(bits, ALGORITHM);
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
