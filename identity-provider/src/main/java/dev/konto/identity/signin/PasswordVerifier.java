package dev.konto.identity.signin;

import dev.konto.identity.challenge.Whereabouts;
import dev.konto.starter.account.AccountId;

/// Who knows the passwords.
public interface PasswordVerifier {

    /// An account that is not known costs the same time and has the answer [Verdict.Wrong].
    Verdict verify(AccountId account, Password password, Whereabouts from);
}
