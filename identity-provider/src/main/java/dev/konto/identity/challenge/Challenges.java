package dev.konto.identity.challenge;

import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;

/// Who knows the methods of accounts, puts challenges to them and checks the answers. Refuses with
/// [ChallengesUnavailable] whatever it cannot clearly tell.
public interface Challenges {

    /// None for an account that nobody has, in the same time.
    SignInMethods methodsOf(AccountId account);

    /// Refuses with [ChallengeThrottled] when there were too many, and with [MethodGone] when the
    /// account has no such method.
    Challenge start(
            AccountId account,
            Method method,
            @Nullable Channel channel,
            Purpose purpose,
            Whereabouts from);

    /// A challenge that any passkey may answer that was made here: it says itself whose it is.
    Challenge startPasskey(Purpose purpose, @Nullable String ip);

    /// Checks an answer.
    ///
    /// @param from with the browser's name for the account that the answer says it is of
    Judgement answer(String challengeId, Answer answer, Whereabouts from);
}
