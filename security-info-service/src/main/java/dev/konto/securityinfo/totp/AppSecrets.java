package dev.konto.securityinfo.totp;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.FieldEncryption;
import dev.konto.starter.mongo.Sealed;

import org.springframework.stereotype.Component;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;

/// Makes secrets, encrypts them and checks codes by them.
@Component
public class AppSecrets {

    private final FieldEncryption encryption;
    private final SecureRandom random = new SecureRandom();

    AppSecrets(FieldEncryption encryption) {
        this.encryption = encryption;
    }

    public AppSecret next() {
        return AppSecret.random(random);
    }

    public Sealed seal(AccountId account, AppSecret secret) {
        return encryption.seal(place(account), secret.base32());
    }

    /// The step that the code is of, if it is right and later than the last one used.
    public OptionalLong match(
            AccountId account, Sealed secret, String code, Instant now, long lastStep) {
        var opened = new AppSecret(encryption.open(place(account), secret));
        return Totp.match(opened.bytes(), code, now, lastStep);
    }

    public Sealed resealed(AccountId account, Sealed secret) {
        return encryption.resealed(place(account), secret);
    }

    private static String place(AccountId account) {
        return "authenticator-apps/" + account.value();
    }
}
