package dev.konto.identity.signin;

import dev.konto.starter.account.AccountId;

/// What the right password leads to.
public sealed interface Admission permits SignedIn, Admission.SecondStep {

    /// Whose password it was.
    AccountId account();

    /// There is one more step to take; the browser holds this meanwhile.
    record SecondStep(AccountId account, BrowserSecret secret) implements Admission {}
}
