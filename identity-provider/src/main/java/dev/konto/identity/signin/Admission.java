package dev.konto.identity.signin;

/// What the right password leads to.
public sealed interface Admission permits SignedIn, Admission.SecondStep {

    /// There is one more step to take; the browser holds this meanwhile.
    record SecondStep(BrowserSecret secret) implements Admission {}
}
