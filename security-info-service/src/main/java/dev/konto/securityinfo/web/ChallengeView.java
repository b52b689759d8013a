package dev.konto.securityinfo.web;

import dev.konto.securityinfo.OpeningChallenge.Opened;
import dev.konto.securityinfo.method.MethodType;
import dev.konto.securityinfo.method.SecurityQuestions;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What somebody is asked to prove. `hint` says where the code went;
/// `publicKey` is what a passkey is asked with; `questions` all have to be answered.
record ChallengeView(
        String id,
        MethodType type,
        @Nullable String hint,
        Instant expiresAt,
        @Nullable Map<String, Object> publicKey,
        @Nullable List<QuestionView> questions) {

    static ChallengeView of(Opened opened, MessageSource messages, Locale language) {
        return new ChallengeView(
                opened.challenge().id().value(),
                opened.method().type(),
                opened.method().credential().hint(),
                opened.challenge().expiresAt(),
                opened.publicKey(),
                opened.method().credential() instanceof SecurityQuestions asked
                        ? QuestionView.all(asked.questions(), messages, language)
                        : null);
    }
}
