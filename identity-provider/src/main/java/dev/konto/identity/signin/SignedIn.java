package dev.konto.identity.signin;

import dev.konto.identity.session.Session;

/// A person was let in: their session, and what their browser holds from now on.
public record SignedIn(Session session, BrowserSecret secret) implements Admission {}
