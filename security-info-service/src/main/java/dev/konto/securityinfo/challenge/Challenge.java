package dev.konto.securityinfo.challenge;

import dev.konto.securityinfo.code.SentCode;
import dev.konto.securityinfo.method.Channel;
import dev.konto.securityinfo.method.MethodId;
import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Duration;
import java.time.Instant;

/// Somebody is asked to prove to have a method. Right once at most: of two right answers at the
/// same moment, one comes too late.
///
/// @param channel how the code was sent
/// @param sent the code that answers it, where one was sent for it
@Document("challenges")
public record Challenge(
        @Id ChallengeId id,
        AccountId account,
        MethodId method,
        Purpose purpose,
        @Nullable Channel channel,
        @Nullable SentCode sent,
        Instant expiresAt,
        @Nullable Instant answeredAt,
        @Indexed(expireAfter = "0s") Instant forgetAt,
        @Version @Nullable Long version) {

    private static final Duration REMEMBERED = Duration.ofHours(1);

    public static Challenge of(
            AccountId account, MethodId method, Purpose purpose, Instant expiresAt) {
        return new Challenge(
                ChallengeId.next(),
                account,
                method,
                purpose,
                null,
                null,
                expiresAt,
                null,
                expiresAt.plus(REMEMBERED),
                null);
    }

    public Challenge sent(@Nullable Channel by, SentCode code) {
        return new Challenge(
                id, account, method, purpose, by, code, expiresAt, answeredAt, forgetAt, version);
    }

    /// Whether it can't be answered any more.
    public boolean isOver(Instant now) {
        return answeredAt != null || !now.isBefore(expiresAt);
    }

    public Challenge answered(Instant now) {
        return new Challenge(
                id, account, method, purpose, channel, null, expiresAt, now, forgetAt, version);
    }
}
