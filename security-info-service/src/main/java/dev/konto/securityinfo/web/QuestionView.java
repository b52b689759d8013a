package dev.konto.securityinfo.web;

import dev.konto.securityinfo.method.SecurityQuestion;

import org.springframework.context.MessageSource;

import java.util.List;
import java.util.Locale;

/// A security question in its reader's language.
record QuestionView(SecurityQuestion question, String text) {

    static List<QuestionView> all(
            List<SecurityQuestion> questions, MessageSource messages, Locale language) {
        return questions.stream()
                .map(it -> new QuestionView(it, text(it, messages, language)))
                .toList();
    }

    private static String text(SecurityQuestion question, MessageSource messages, Locale language) {
        return messages.getMessage("question." + question.code(), null, language);
    }
}
