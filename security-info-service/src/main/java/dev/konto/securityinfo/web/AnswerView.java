package dev.konto.securityinfo.web;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.konto.securityinfo.AnswerVerdict;
import dev.konto.securityinfo.AnswerVerdict.Expired;
import dev.konto.securityinfo.AnswerVerdict.Right;
import dev.konto.securityinfo.AnswerVerdict.Throttled;
import dev.konto.securityinfo.AnswerVerdict.Wrong;
import dev.konto.securityinfo.challenge.Challenge;
import dev.konto.securityinfo.method.Method;
import dev.konto.securityinfo.method.MethodType;
import dev.konto.securityinfo.method.RecoveryCodes;
import dev.konto.starter.mongo.Identifier;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the identity provider is told of an answer. `retryAfterSeconds` is there when throttled;
/// account and method are, whenever they are known.
record AnswerView(
        Outcome outcome,
        @Nullable String accountId,
        @Nullable String methodId,
        @Nullable MethodType methodType,
        List<String> amr,
        @Nullable Long retryAfterSeconds,
        @Nullable Integer remainingRecoveryCodes) {

    enum Outcome {
        @JsonProperty("correct")
        CORRECT,
        @JsonProperty("wrong")
        WRONG,
        @JsonProperty("expired")
        EXPIRED,
        @JsonProperty("throttled")
        THROTTLED
    }

    static AnswerView of(AnswerVerdict verdict) {
        return switch (verdict) {
            case Right right -> of(right);
            case Wrong wrong -> of(Outcome.WRONG, wrong.challenge(), wrong.method(), null);
            case Expired expired -> of(Outcome.EXPIRED, expired.challenge(), null, null);
            case Throttled throttled ->
                    of(Outcome.THROTTLED, throttled.challenge(), null, throttled.seconds());
        };
    }

    private static AnswerView of(Right right) {
        return new AnswerView(
                Outcome.CORRECT,
                right.account().value(),
                right.method().id().value(),
                right.method().type(),
                AuthenticationMethods.of(right),
                null,
                right.after() instanceof RecoveryCodes codes ? codes.remaining() : null);
    }

    private static AnswerView of(
            Outcome outcome,
            @Nullable Challenge challenge,
            @Nullable Method method,
            @Nullable Long retryAfter) {
        return new AnswerView(
                outcome,
                text(challenge == null ? null : challenge.account()),
                text(challenge == null ? null : challenge.method()),
                method == null ? null : method.type(),
                List.of(),
                retryAfter,
                null);
    }

    private static @Nullable String text(@Nullable Identifier identifier) {
        return identifier == null ? null : identifier.value();
    }
}
