package dev.konto.securityinfo;

import dev.konto.securityinfo.SecurityInfoEvent.PasswordChanged;
import dev.konto.securityinfo.SecurityInfoEvent.VerificationThrottled;
import dev.konto.securityinfo.password.Names;
import dev.konto.securityinfo.password.PasswordHolder;
import dev.konto.securityinfo.password.StoredPassword;
import dev.konto.securityinfo.throttling.Throttle;
import dev.konto.securityinfo.throttling.ThrottlingRule;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.Announcing;
import dev.konto.starter.outbox.ChangeEvent;
import dev.konto.starter.outbox.Outbox;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;

/// What one account proves itself with. Exists from whatever comes first: the account's own event,
/// or the administrator who sets the first password.
@Document("securityInfo")
public record SecurityInfo(
        @Id AccountId id,
        Names names,
        @Nullable StoredPassword password,
        Throttle throttle,
        @Version @Nullable Long version,
        Outbox outbox)
        implements Announcing {

    static SecurityInfo of(AccountId id) {
        return new SecurityInfo(id, Names.UNKNOWN, null, Throttle.NONE, null, Outbox.EMPTY);
    }

    /// Takes note of the person's names, unless later ones are known. Never touches the password.
    SecurityInfo named(Names told) {
        if (told.asOf() <= names.asOf()) {
            return this;
        }
        return new SecurityInfo(id, told, password, throttle, version, outbox);
    }

    /// A new password, which also ends all waiting.
    SecurityInfo withPassword(String hash, Caller by, Instant now) {
        var changed = new StoredPassword(hash, now, null);
        return with(changed, Throttle.NONE).announcing(new PasswordChanged(now), by, now);
    }

    /// The right password was given.
    SecurityInfo guessedRight(Instant now) {
        return password == null ? this : with(password.usedAt(now), Throttle.NONE);
    }

    /// A wrong password was given. Announced where it brings a wait.
    SecurityInfo guessedWrong(ThrottlingRule rule, Caller by, Instant now) {
        var failed = throttle.failed(rule, now);
        var guessed = with(password, failed);
        var wait = failed.remaining(rule, now);
        if (wait.isZero()) {
            return guessed;
        }
        var throttled = new VerificationThrottled(failed.failures(), now.plus(wait));
        return guessed.announcing(throttled, by, now);
    }

    /// The same password, hashed by today's parameters.
    SecurityInfo rehashed(String hash) {
        return password == null ? this : with(password.hashedAs(hash), throttle);
    }

    /// Who a new password is chosen for. There is no second factor to add yet, so the password is
    /// the only one.
    public PasswordHolder holder() {
        return new PasswordHolder(names, true, null);
    }

    private SecurityInfo with(@Nullable StoredPassword newPassword, Throttle newThrottle) {
        return new SecurityInfo(id, names, newPassword, newThrottle, version, outbox);
    }

    private SecurityInfo announcing(ChangeEvent event, Caller by, Instant now) {
        return new SecurityInfo(
                id, names, password, throttle, version, outbox.announcing(event, id, by, now));
    }
}
