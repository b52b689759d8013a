package dev.konto.identity.challenge;

import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;

/// What came of checking an answer.
public sealed interface Judgement {

    /// It is right, once.
    ///
    /// @param account whose it is; a passkey tells that by itself
    /// @param amr how it was proven (RFC 8176)
    /// @param remainingRecoveryCodes how many are left, if one was used
    record Correct(
            AccountId account,
            String methodId,
            MethodType type,
            List<String> amr,
            @Nullable Integer remainingRecoveryCodes)
            implements Judgement {}

    /// It is not.
    ///
    /// @param account whose it would have been, where the answer said so itself
    record Wrong(@Nullable AccountId account) implements Judgement {}

    /// It came too late, or for a second time.
    record Expired() implements Judgement {}

    /// There were too many wrong ones; it was not even looked at.
    record Throttled(Duration retryAfter) implements Judgement {}

    /// Who checks it did not answer.
    record Unavailable() implements Judgement {}
}
