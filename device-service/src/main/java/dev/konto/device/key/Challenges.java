package dev.konto.device.key;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.FieldEncryption;
import dev.konto.starter.mongo.Sealed;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

/// Issues challenges and knows them again without keeping them: a challenge is its own end,
/// encrypted for one account. One that is used twice does no harm, since the same key registers the
/// same device.
@Component
public class Challenges {

    private static final Duration LIFETIME = Duration.ofMinutes(5);

    private final FieldEncryption encryption;
    private final Clock clock;

    Challenges(FieldEncryption encryption, Clock clock) {
        this.encryption = encryption;
        this.clock = clock;
    }

    public Challenge issue(AccountId account) {
        var end = clock.instant().plus(LIFETIME);
        var sealed = encryption.seal(place(account), end.toString());
        var nonce = String.join(".", sealed.nonce(), sealed.text(), sealed.keyId());
        return new Challenge(nonce, end);
    }

    /// Whether the nonce was issued to the account and is still good.
    boolean isGood(AccountId account, String nonce, Instant now) {
        var parts = nonce.split("\\.", 3);
        if (parts.length < 3) {
            return false;
        }
        try {
            var sealed = new Sealed(parts[2], parts[0], parts[1]);
            return Instant.parse(encryption.open(place(account), sealed)).isAfter(now);
        } catch (IllegalStateException | IllegalArgumentException | DateTimeException _) {
            return false;
        }
    }

    private static String place(AccountId account) {
        return "device-challenges/" + account.value();
    }
}
