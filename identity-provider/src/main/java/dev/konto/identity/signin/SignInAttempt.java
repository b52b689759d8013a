package dev.konto.identity.signin;

import dev.konto.identity.account.EmailAddress;
import dev.konto.identity.session.Application;
import dev.konto.identity.session.Origin;
import dev.konto.identity.session.SessionId;

import org.jspecify.annotations.Nullable;

/// Somebody sends a name and a password.
///
/// @param application what they are on their way to
/// @param current the session that this browser holds already, if any
/// @param transaction joins what follows from this attempt
public record SignInAttempt(
        EmailAddress email,
        Password password,
        Application application,
        Origin from,
        @Nullable SessionId current,
        String transaction,
        @Nullable String traceparent) {}
