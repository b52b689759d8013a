package dev.konto.identity.credential;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;

import dev.konto.identity.challenge.Answer;
import dev.konto.identity.challenge.Challenge;
import dev.konto.identity.challenge.Channel;
import dev.konto.identity.challenge.Judgement;
import dev.konto.identity.challenge.Method;
import dev.konto.identity.challenge.MethodType;
import dev.konto.identity.challenge.Purpose;
import dev.konto.identity.challenge.SignInMethods;
import dev.konto.identity.challenge.Whereabouts;
import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What is said to and by security-info-service about methods and challenges, word for word.
final class ChallengeMessages {

    private static final JsonMapper JSON = new JsonMapper();

    private ChallengeMessages() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChallengeQuestion(
            String accountId,
            String methodId,
            @Nullable Channel channel,
            Purpose purpose,
            @Nullable String ip,
            @Nullable String device) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PasskeyQuestion(Purpose purpose, @Nullable String ip) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AnswerQuestion(
            @Nullable String code,
            @Nullable JsonNode credential,
            @Nullable List<Answered> answers,
            @Nullable String ip,
            @Nullable String device) {

        static AnswerQuestion of(Answer answer, Whereabouts from) {
            var credential = answer.credential();
            return new AnswerQuestion(
                    answer.code(),
                    credential == null ? null : JSON.readTree(credential),
                    Answered.all(answer.toQuestions()),
                    from.ip(),
                    from.browser());
        }

        @Override
        public String toString() {
            return "…";
        }
    }

    /// A security question with its answer.
    record Answered(String question, String answer) {

        static @Nullable List<Answered> all(@Nullable Map<String, String> answers) {
            return answers == null
                    ? null
                    : answers.entrySet().stream()
                            .map(it -> new Answered(it.getKey(), it.getValue()))
                            .toList();
        }

        @Override
        public String toString() {
            return "…";
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record MethodsAnswer(
            List<MethodAnswer> methods,
            @Nullable String defaultMethodId,
            String secondStep,
            boolean registrationRequired) {

        SignInMethods told() {
            return SignInMethods.of(
                    methods.stream().map(MethodAnswer::method).toList(),
                    defaultMethodId,
                    !secondStep.equals("off"),
                    registrationRequired);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record MethodAnswer(
            String id,
            String type,
            @Nullable String hint,
            @Nullable String label,
            @Nullable List<Channel> channels) {

        Method method() {
            var known = Objects.requireNonNullElse(channels, List.<Channel>of());
            return new Method(id, MethodType.of(type), hint, label, known);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record StartedAnswer(
            String id,
            @Nullable String hint,
            @Nullable Instant expiresAt,
            @Nullable JsonNode publicKey) {

        Challenge challenge(Method method, @Nullable Channel channel) {
            var shown = hint == null ? method.hint() : hint;
            return new Challenge(
                    id, method.id(), method.type(), shown, channel, expiresAt, options());
        }

        Challenge passkeyChallenge() {
            return new Challenge(id, null, MethodType.PASSKEY, null, null, expiresAt, options());
        }

        private @Nullable String options() {
            return publicKey == null ? null : publicKey.toString();
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record JudgementAnswer(
            @Nullable String outcome,
            @Nullable String accountId,
            @Nullable String methodId,
            @Nullable String methodType,
            @Nullable List<String> amr,
            @Nullable Long retryAfterSeconds,
            @Nullable Integer remainingRecoveryCodes) {

        Judgement judgement() {
            return switch (outcome == null ? "" : outcome) {
                case "correct" -> correct();
                case "wrong" -> new Judgement.Wrong(account());
                case "expired" -> new Judgement.Expired();
                case "throttled" -> new Judgement.Throttled(delay());
                default -> new Judgement.Unavailable();
            };
        }

        /// Right, but whose? That would be no clear answer.
        private Judgement correct() {
            if (accountId == null || methodId == null || methodType == null || amr == null) {
                return new Judgement.Unavailable();
            }
            var type = MethodType.of(methodType);
            return new Judgement.Correct(
                    new AccountId(accountId), methodId, type, amr, remainingRecoveryCodes);
        }

        private @Nullable AccountId account() {
            return accountId == null ? null : new AccountId(accountId);
        }

        private Duration delay() {
            return Duration.ofSeconds(retryAfterSeconds == null ? 60 : retryAfterSeconds);
        }
    }
}
