package dev.konto.securityinfo.sender;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Shows the webhook that a request is ours and fresh: `t=<unix seconds>,v1=<hex HMAC-SHA256 of
/// "t.body">`.
record Signature(String secret) {

    private static final String ALGORITHM = "HmacSHA256";

    String of(String body, Instant at) {
        var seconds = at.getEpochSecond();
        return "t=" + seconds + ",v1=" + hmac(seconds + "." + body);
    }

    private String hmac(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "Signature[•]";
    }
}
