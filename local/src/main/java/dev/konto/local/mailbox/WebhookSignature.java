package dev.konto.local.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Tells whether a request to the webhook comes from who knows the secret, and is fresh:
/// `Konto-Signature: t=<Unix seconds>,v1=<HMAC-SHA256 of "t.body", hexadecimal>`.
final class WebhookSignature {

    private static final Pattern HEADER = Pattern.compile("t=(\\d{1,12}),v1=([0-9a-f]{64})");
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final SecretKeySpec key;
    private final Clock clock;

    WebhookSignature(String secret, Clock clock) {
        this.key = new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256");
        this.clock = clock;
    }

    boolean isOf(String header, byte[] body) {
        var parts = HEADER.matcher(header);
        return parts.matches()
                && isFresh(Instant.ofEpochSecond(Long.parseLong(parts.group(1))))
                && MessageDigest.isEqual(
                        signature(parts.group(1), body), HexFormat.of().parseHex(parts.group(2)));
    }

    private boolean isFresh(Instant signedAt) {
        return Duration.between(signedAt, clock.instant()).abs().compareTo(FRESH) <= 0;
    }

    private byte[] signature(String seconds, byte[] body) {
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            mac.update((seconds + ".").getBytes(UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
