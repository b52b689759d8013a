package dev.konto.securityinfo;

import dev.konto.securityinfo.challenge.Challenge;
import dev.konto.securityinfo.method.Channel;
import dev.konto.securityinfo.method.Credential;
import dev.konto.securityinfo.method.Method;
import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/// What an answer to a challenge came to.
public sealed interface AnswerVerdict {

    /// It proves the method, with what is kept of it from now on.
    record Right(AccountId account, Method method, @Nullable Channel channel, Credential after)
            implements AnswerVerdict {}

    /// Nothing is known of the method if there is none that could have answered so.
    record Wrong(Challenge challenge, @Nullable Method method) implements AnswerVerdict {}

    /// The challenge was answered before, is too old, or isn't known.
    record Expired(@Nullable Challenge challenge) implements AnswerVerdict {}

    /// It was not looked at: there were too many wrong ones before it.
    record Throttled(@Nullable Challenge challenge, Duration remaining) implements AnswerVerdict {

        public long seconds() {
            return new Verdict.Throttled(remaining).seconds();
        }
    }
}
