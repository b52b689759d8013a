package dev.konto.identity.signin;

import dev.konto.identity.account.EmailAddress;

import org.jspecify.annotations.Nullable;

/// Somebody sends a name and a password.
///
/// @param kept what their browser keeps of who signed in there before
public record SignInAttempt(
        EmailAddress email, Password password, Visit visit, @Nullable String kept) {}
