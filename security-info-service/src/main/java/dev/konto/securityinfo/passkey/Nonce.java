package dev.konto.securityinfo.passkey;

import java.security.SecureRandom;
import java.util.Base64;

/// Random bytes that an authenticator signs, in Base64url. No secret.
public record Nonce(String value) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Nonce next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Nonce(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
