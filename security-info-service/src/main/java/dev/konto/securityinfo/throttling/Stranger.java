package dev.konto.securityinfo.throttling;

import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;

/// An account that is guessed at and isn't known here. It is throttled like a known one: who is
/// made to wait must not learn by it that the account exists.
@Document("strangers")
public record Stranger(
        @Id AccountId id,
        Throttle throttle,
        @Indexed(expireAfter = "0s") @Nullable Instant forgetAt,
        @Version @Nullable Long version) {

    static Stranger named(AccountId id) {
        return new Stranger(id, Throttle.NONE, null, null);
    }

    public Stranger failed(ThrottlingRule rule, Instant now) {
        var forgotten = now.plus(rule.forgottenAfter());
        return new Stranger(id, throttle.failed(rule, now), forgotten, version);
    }
}
