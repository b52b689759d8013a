package dev.konto.identity.signin;

import dev.konto.identity.account.EmailAddress;

/// Somebody sends a name and a password.
public record SignInAttempt(EmailAddress email, Password password, Visit visit) {}
