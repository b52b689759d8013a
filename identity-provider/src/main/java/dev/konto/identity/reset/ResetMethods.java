package dev.konto.identity.reset;

import dev.konto.identity.challenge.Method;

import java.util.List;

/// What an account can prove to set a new password.
///
/// @param proofs how many of them it takes
/// @param questions what can be asked of anybody; none where there are no security questions
public record ResetMethods(List<Method> methods, int proofs, List<Question> questions) {

    public ResetMethods {
        methods = List.copyOf(methods);
        questions = List.copyOf(questions);
    }
}
