package dev.konto.signinactivity.authentication;

/// The record tells of a sign-in, but not what is needed to show it. Its message becomes the reason
/// on the dead letter.
class UnusableSignIn extends RuntimeException {

    UnusableSignIn(String reason) {
        super(reason);
    }
}
