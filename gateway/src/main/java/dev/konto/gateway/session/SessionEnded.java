package dev.konto.gateway.session;

/// The provider refuses to renew the tokens: the person is no longer signed in.
public final class SessionEnded extends RuntimeException {

    SessionEnded() {
        super("The session ended", null, false, false);
    }
}
