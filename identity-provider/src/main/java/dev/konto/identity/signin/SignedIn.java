package dev.konto.identity.signin;

import dev.konto.identity.session.Session;
import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;

/// A person was let in: their session, what their browser holds from now on, and what they should
/// see to first, if anything.
public record SignedIn(Session session, BrowserSecret secret, @Nullable Interruption first)
        implements Admission {

    @Override
    public AccountId account() {
        return session.account();
    }

    SignedIn but(@Nullable Interruption interruption) {
        return new SignedIn(session, secret, interruption);
    }
}
