package dev.konto.gateway.session;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The random value in a browser's session cookie, and the only thing from which its session can be
/// found or read. The store knows the id that is derived from it, never the secret: who reads the
/// store can neither take over a session nor open the tokens in it.
public final class SessionSecret {

    private static final int BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String HMAC = "HmacSHA256";
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final byte[] secret;

    private SessionSecret(byte[] secret) {
        this.secret = secret;
    }

    static SessionSecret random(SecureRandom random) {
        var secret = new byte[BYTES];
        random.nextBytes(secret);
        return new SessionSecret(secret);
    }

    static Optional<SessionSecret> parse(String value) {
        try {
            var secret = Base64.getUrlDecoder().decode(value);
            return secret.length == BYTES
                    ? Optional.of(new SessionSecret(secret))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// The cookie's value.
    String value() {
        return TEXT.encodeToString(secret);
    }

    /// Under which the session is stored.
    String id() {
        return TEXT.encodeToString(derived("session-id"));
    }

    /// What a page of this session must send along with a change. Bound to the session, so nothing
    /// has to be stored for it.
    String csrfToken() {
        return TEXT.encodeToString(derived("csrf-token"));
    }

    byte[] seal(byte[] plain, SecureRandom random) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain);
            var whole = new byte[NONCE_BYTES + sealed.length];
            System.arraycopy(nonce, 0, whole, 0, NONCE_BYTES);
            System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
            return whole;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @throws IllegalStateException if this was sealed with another secret, or changed since
    byte[] open(byte[] sealed) {
        var nonce = new byte[NONCE_BYTES];
        System.arraycopy(sealed, 0, nonce, 0, NONCE_BYTES);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        var key = new SecretKeySpec(derived("tokens"), "AES");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private byte[] derived(String purpose) {
        try {
            var hmac = Mac.getInstance(HMAC);
            hmac.init(new SecretKeySpec(secret, HMAC));
            return hmac.doFinal(purpose.getBytes(US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
