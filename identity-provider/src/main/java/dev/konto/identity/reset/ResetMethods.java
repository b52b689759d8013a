package dev.konto.identity.reset;

import dev.konto.identity.challenge.Method;

import java.util.List;

/// What an account can prove to set a new password.
///
/// @param proofs how many of them it takes
public record ResetMethods(List<Method> methods, int proofs) {

    public ResetMethods {
        methods = List.copyOf(methods);
    }
}
