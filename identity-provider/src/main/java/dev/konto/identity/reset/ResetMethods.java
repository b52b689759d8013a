package dev.konto.identity.reset;

import dev.konto.identity.challenge.Method;

import java.util.List;

/// What an account can prove to set a new password.
///
/// @param proofs how many of them it takes
/// @param questions what can be asked of anybody; none where there are no security questions
/// @param passwordRules what the new one must be like, in its reader's language; to be told to
///     whoever proved enough
public record ResetMethods(
        List<Method> methods, int proofs, List<Question> questions, List<String> passwordRules) {

    public ResetMethods {
        methods = List.copyOf(methods);
        questions = List.copyOf(questions);
        passwordRules = List.copyOf(passwordRules);
    }
}
