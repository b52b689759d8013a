package dev.konto.securityinfo.challenge;

import dev.konto.securityinfo.code.SentCode;
import dev.konto.securityinfo.method.Channel;
import dev.konto.securityinfo.method.Method;
import dev.konto.securityinfo.method.MethodId;
import dev.konto.securityinfo.method.MethodType;
import dev.konto.securityinfo.passkey.Nonce;
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
/// @param account whose method; nobody's if any account's passkey may answer
/// @param device where it is answered, if it is one that the account's owner is known to use
/// @param nonce what a passkey signs
/// @param sent the code that answers it, where one was sent for it
/// @param usedUp the kind of method that answered it and is no more, such as a pass that counts
/// once
@Document("challenges")
public record Challenge(
        @Id ChallengeId id,
        @Nullable AccountId account,
        @Nullable MethodId method,
        Purpose purpose,
        @Nullable String device,
        @Nullable Channel channel,
        @Nullable SentCode sent,
        @Nullable Nonce nonce,
        Instant expiresAt,
        @Nullable Instant answeredAt,
        @Nullable MethodType usedUp,
        @Indexed(expireAfter = "0s") Instant forgetAt,
        @Version @Nullable Long version) {

    private static final Duration REMEMBERED = Duration.ofHours(1);

    public static Challenge of(
            AccountId account,
            MethodId method,
            Purpose purpose,
            @Nullable String device,
            Instant expiresAt) {
        return new Challenge(
                ChallengeId.next(),
                account,
                method,
                purpose,
                device,
                null,
                null,
                null,
                expiresAt,
                null,
                null,
                expiresAt.plus(REMEMBERED),
                null);
    }

    /// To whoever has a passkey of any account.
    public static Challenge toAnybody(Nonce nonce, Purpose purpose, Instant expiresAt) {
        return new Challenge(
                ChallengeId.next(),
                null,
                null,
                purpose,
                null,
                null,
                null,
                nonce,
                expiresAt,
                null,
                null,
                expiresAt.plus(REMEMBERED),
                null);
    }

    public Challenge sent(@Nullable Channel by, SentCode code) {
        return with(by, code, null);
    }

    public Challenge toSign(Nonce toBeSigned) {
        return with(null, null, toBeSigned);
    }

    private Challenge with(
            @Nullable Channel by, @Nullable SentCode code, @Nullable Nonce toBeSigned) {
        return new Challenge(
                id,
                account,
                method,
                purpose,
                device,
                by,
                code,
                toBeSigned,
                expiresAt,
                answeredAt,
                usedUp,
                forgetAt,
                version);
    }

    /// Whether it can't be answered any more.
    public boolean isOver(Instant now) {
        return answeredAt != null || !now.isBefore(expiresAt);
    }

    /// Answered by one of an account's methods.
    public Challenge answered(AccountId by, MethodId with, Instant now) {
        return answered(by, with, null, now);
    }

    /// Answered by a method that is used up by it.
    public Challenge answeredByLastOf(AccountId by, Method with, Instant now) {
        return answered(by, with.id(), with.type(), now);
    }

    private Challenge answered(
            AccountId by, MethodId with, @Nullable MethodType last, Instant now) {
        return new Challenge(
                id, by, with, purpose, device, channel, null, null, expiresAt, now, last, forgetAt,
                version);
    }
}
