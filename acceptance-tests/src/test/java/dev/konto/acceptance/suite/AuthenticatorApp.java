package dev.konto.acceptance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What an authenticator app does (RFC 6238: SHA-1, 6 digits, 30 seconds), written without a look
/// at the service's own.
public final class AuthenticatorApp {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECONDS = 30;
    private static final int ENOUGH_SECONDS = 5;

    private final byte[] key;

    /// @param key as the page shows it, in Base32 with or without spaces
    public AuthenticatorApp(String key) {
        this.key = decoded(key.replace(" ", ""));
    }

    /// The present code.
    public String code() {
        return code(step());
    }

    /// The code before the present one, when it is still good for some seconds.
    public String earlierCode() {
        Eventually.succeeds(() -> assertThat(secondsLeft()).isGreaterThan(ENOUGH_SECONDS));
        return code(step() - 1);
    }

    private static long step() {
        return Instant.now().getEpochSecond() / SECONDS;
    }

    private static long secondsLeft() {
        return SECONDS - Instant.now().getEpochSecond() % SECONDS;
    }

    private String code(long step) {
        var sum = mac(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        var offset = sum[sum.length - 1] & 0xf;
        var number = ByteBuffer.wrap(sum).getInt(offset) & 0x7fffffff;
        return "%06d".formatted(number % 1_000_000);
    }

    /// Some code that is not the present one.
    public String wrongCode() {
        var code = code();
        return (code.startsWith("0") ? "1" : "0") + code.substring(1);
    }

    private byte[] mac(byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static byte[] decoded(String text) {
        var bytes = new ByteArrayOutputStream();
        var bits = 0;
        var buffer = 0;
        for (var index = 0; index < text.length(); index++) {
            buffer = buffer << 5 | BASE32.indexOf(text.charAt(index));
            bits += 5;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes.write(buffer >> bits);
            }
        }
        return bytes.toByteArray();
    }
}
