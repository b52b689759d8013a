package dev.konto.identity.reset;

import dev.konto.identity.signin.Password;
import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Who keeps the passwords, as far as forgotten ones go. Refuses with
/// [dev.konto.identity.challenge.ChallengesUnavailable] whatever it cannot clearly tell.
public interface PasswordResets {

    /// None for an account that nobody has, in the same time.
    ResetMethods methodsOf(AccountId account);

    /// Sets the new password. Refuses with [NewPasswordUnacceptable], or with [ResetForgotten] when
    /// the proofs don't count any more.
    ///
    /// @param challengeIds what was answered right
    void set(AccountId account, List<String> challengeIds, Password password, @Nullable String ip);
}
