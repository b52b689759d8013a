package dev.konto.identity.signin;

/// What the right password leads to.
public sealed interface Admission permits SignedIn, Admission.SecondStep, Admission.Registration {

    /// There is one more step to take; the browser holds this meanwhile.
    record SecondStep(BrowserSecret secret) implements Admission {}

    /// The person is in, and has to add a second method now.
    record Registration(SignedIn signedIn) implements Admission {}
}
