package dev.konto.identity.credential;

import dev.konto.identity.challenge.Answer;
import dev.konto.identity.challenge.Challenge;
import dev.konto.identity.challenge.ChallengeThrottled;
import dev.konto.identity.challenge.Challenges;
import dev.konto.identity.challenge.ChallengesUnavailable;
import dev.konto.identity.challenge.Channel;
import dev.konto.identity.challenge.CodeRefused;
import dev.konto.identity.challenge.Judgement;
import dev.konto.identity.challenge.Method;
import dev.konto.identity.challenge.MethodGone;
import dev.konto.identity.challenge.Purpose;
import dev.konto.identity.challenge.SignInMethods;
import dev.konto.identity.challenge.Whereabouts;
import dev.konto.identity.credential.ChallengeMessages.AnswerQuestion;
import dev.konto.identity.credential.ChallengeMessages.ChallengeQuestion;
import dev.konto.identity.credential.ChallengeMessages.JudgementAnswer;
import dev.konto.identity.credential.ChallengeMessages.MethodsAnswer;
import dev.konto.identity.credential.ChallengeMessages.PasskeyQuestion;
import dev.konto.identity.credential.ChallengeMessages.StartedAnswer;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.problem.Problem;

import org.jspecify.annotations.Nullable;
import org.springframework.web.client.HttpClientErrorException;

import tools.jackson.core.JacksonException;

/// Asks security-info-service by HTTP. Closed when in doubt, as with passwords.
class SecurityInfoChallenges implements Challenges {

    private static final String ANSWERS = "/internal/v1/challenges/{id}/answers";

    private final SecurityInfoClient client;

    SecurityInfoChallenges(SecurityInfoClient client) {
        this.client = client;
    }

    @Override
    public SignInMethods methodsOf(AccountId account) {
        var path = "/internal/v1/accounts/{account}/sign-in-methods";
        return client.get(MethodsAnswer.class, path, account.value()).told();
    }

    @Override
    public Challenge start(
            AccountId account,
            Method method,
            @Nullable Channel channel,
            Purpose purpose,
            Whereabouts from) {
        var question =
                new ChallengeQuestion(
                        account.value(), method.id(), channel, purpose, from.ip(), from.browser());
        return client.post(
                        StartedAnswer.class,
                        question,
                        SecurityInfoChallenges::refusal,
                        "/internal/v1/challenges")
                .challenge(method, channel);
    }

    @Override
    public Challenge startPasskey(Purpose purpose, @Nullable String ip) {
        return client.post(
                        StartedAnswer.class,
                        new PasskeyQuestion(purpose, ip),
                        SecurityInfoChallenges::refusal,
                        "/internal/v1/passkey-challenges")
                .passkeyChallenge();
    }

    @Override
    public Judgement answer(String challengeId, Answer answer, Whereabouts from) {
        try {
            var question = AnswerQuestion.of(answer, from);
            return client.post(
                            JudgementAnswer.class,
                            question,
                            SecurityInfoChallenges::refusalOfAnswer,
                            ANSWERS,
                            challengeId)
                    .judgement();
        } catch (ChallengesUnavailable _) {
            return new Judgement.Unavailable();
        } catch (ChallengeThrottled throttled) {
            return new Judgement.Throttled(throttled.retryAfter());
        } catch (MethodGone _) {
            return new Judgement.Expired();
        } catch (CodeRefused | JacksonException _) {
            return new Judgement.Wrong(null);
        }
    }

    /// What is a clear refusal; anything else is no answer.
    private static @Nullable Problem refusal(HttpClientErrorException e) {
        return switch (e.getStatusCode().value()) {
            case 404 -> new MethodGone();
            case 429 -> new ChallengeThrottled(SecurityInfoClient.retryAfter(e));
            default -> null;
        };
    }

    /// What cannot even be a code is none.
    private static @Nullable Problem refusalOfAnswer(HttpClientErrorException e) {
        return e.getStatusCode().value() == 400 ? new CodeRefused() : refusal(e);
    }
}
