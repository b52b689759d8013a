package dev.konto.identity.page;

import dev.konto.identity.challenge.Answer;
import dev.konto.identity.reset.ProofKind;

import jakarta.servlet.ServletRequest;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;

/// In which form a proof is given.
enum ProofForm {
    CODE,
    PASSKEY,
    ANSWERS;

    private static final String TO_QUESTION = "answer.";

    static ProofForm of(ProofKind kind) {
        return switch (kind) {
            case EMAIL,
                    TEXT_MESSAGE,
                    CALL,
                    AUTHENTICATOR_APP,
                    RECOVERY_CODE,
                    TEMPORARY_ACCESS_PASS ->
                    CODE;
            case PASSKEY -> PASSKEY;
            case SECURITY_QUESTIONS -> ANSWERS;
        };
    }

    /// What was filled in, if anything was. Questions that are left empty were not answered.
    static Optional<Answer> read(ServletRequest request) {
        return field(request, "code")
                .map(Answer::ofCode)
                .or(() -> field(request, "credential").map(Answer::ofCredential))
                .or(() -> answers(request));
    }

    private static Optional<String> field(ServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(it -> !it.isBlank());
    }

    private static Optional<Answer> answers(ServletRequest request) {
        var given = new HashMap<String, String>();
        Collections.list(request.getParameterNames()).stream()
                .filter(name -> name.startsWith(TO_QUESTION))
                .forEach(
                        name ->
                                field(request, name)
                                        .ifPresent(it -> given.put(question(name), it.strip())));
        return given.isEmpty() ? Optional.empty() : Optional.of(Answer.toQuestions(given));
    }

    private static String question(String field) {
        return field.substring(TO_QUESTION.length());
    }

    String view() {
        return "forgotten-password-" + label();
    }

    /// As texts name it.
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
