package dev.konto.securityinfo.code;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.FieldEncryption;

import org.springframework.stereotype.Component;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Hashes codes and compares with such hashes in constant time. A hash is bound to its account.
@Component
public class CodeHashing {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final FieldEncryption encryption;
    private final SecureRandom random = new SecureRandom();

    CodeHashing(FieldEncryption encryption) {
        this.encryption = encryption;
    }

    public KeyedHash hash(AccountId account, Code code) {
        return hash(account, List.of(code));
    }

    public KeyedHash hash(AccountId account, List<Code> codes) {
        var key = new byte[KEY_BYTES];
        random.nextBytes(key);
        var sealed = encryption.seal(place(account), Base64.getEncoder().encodeToString(key));
        return new KeyedHash(sealed, codes.stream().map(code -> hmac(key, code)).toList());
    }

    public boolean matches(AccountId account, Code code, KeyedHash stored) {
        return match(account, code, stored).isPresent();
    }

    /// The stored hash that is the code's.
    public Optional<String> match(AccountId account, Code code, KeyedHash stored) {
        var key = Base64.getDecoder().decode(encryption.open(place(account), stored.key()));
        var hash = hmac(key, code);
        return stored.hashes().stream().filter(it -> areEqual(it, hash)).findFirst();
    }

    public KeyedHash resealed(AccountId account, KeyedHash stored) {
        return new KeyedHash(encryption.resealed(place(account), stored.key()), stored.hashes());
    }

    private static boolean areEqual(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }

    private static String place(AccountId account) {
        return "codes/" + account.value();
    }

    private static String hmac(byte[] key, Code code) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(code.text().getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
