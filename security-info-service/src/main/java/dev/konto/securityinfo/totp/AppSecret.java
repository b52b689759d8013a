package dev.konto.securityinfo.totp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.security.SecureRandom;

/// What an authenticator app and this service share, in Base 32.
public record AppSecret(String base32) {

    private static final int BYTES = 20;

    /// As long as RFC 4226 wants it: 160 bits.
    public static AppSecret random(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new AppSecret(Base32.encode(bytes));
    }

    byte[] bytes() {
        return Base32.decode(base32);
    }

    /// As apps read it from a QR code ("Key Uri Format").
    public String uri(String issuer, String account) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
                .formatted(
                        encoded(issuer),
                        encoded(account),
                        base32,
                        encoded(issuer),
                        Totp.DIGITS,
                        Totp.STEP.toSeconds());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "AppSecret[•]";
    }
}
