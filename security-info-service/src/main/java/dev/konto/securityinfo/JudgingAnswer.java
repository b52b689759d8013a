package dev.konto.securityinfo;

import dev.konto.securityinfo.AnswerVerdict.Expired;
import dev.konto.securityinfo.AnswerVerdict.Right;
import dev.konto.securityinfo.AnswerVerdict.Throttled;
import dev.konto.securityinfo.AnswerVerdict.Wrong;
import dev.konto.securityinfo.CheckingCodes.Expected;
import dev.konto.securityinfo.Proof.ByAnswers;
import dev.konto.securityinfo.Proof.ByCode;
import dev.konto.securityinfo.Proof.ByPasskey;
import dev.konto.securityinfo.challenge.Challenge;
import dev.konto.securityinfo.challenge.ChallengeId;
import dev.konto.securityinfo.challenge.Challenges;
import dev.konto.securityinfo.method.Credential;
import dev.konto.securityinfo.method.Finding.Copied;
import dev.konto.securityinfo.method.Finding.NotProven;
import dev.konto.securityinfo.method.Finding.Proven;
import dev.konto.securityinfo.method.Method;
import dev.konto.securityinfo.passkey.Ceremonies;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/// Decides whether an answer proves a method, and remembers what came of it.
///
/// A verdict is given only once it is stored, first with the account, so that a code is used up,
/// then with the challenge, so that it is answered once.
@UseCase
class JudgingAnswer {

    private final Challenges challenges;
    private final SecurityInfos infos;
    private final MethodPolicy policy;
    private final CheckingCodes checking;
    private final ThrottlingAnswers throttling;
    private final Clock clock;

    JudgingAnswer(
            Challenges challenges,
            SecurityInfos infos,
            MethodPolicy policy,
            CheckingCodes checking,
            ThrottlingAnswers throttling,
            Clock clock) {
        this.challenges = challenges;
        this.infos = infos;
        this.policy = policy;
        this.checking = checking;
        this.throttling = throttling;
        this.clock = clock;
    }

    /// What came of an answer.
    ///
    /// @param device where the answer is given, if the challenge didn't know that yet
    public AnswerVerdict judge(ChallengeId id, Proof proof, Caller by, @Nullable String device) {
        var challenge = challenges.findById(id).orElse(null);
        if (challenge == null) {
            return new Expired(null);
        }
        var now = clock.instant();
        var info = account(challenge, proof).map(infos::of).orElse(null);
        var method = info == null ? null : method(challenge, info, proof);
        if (info == null || method == null) {
            return new Wrong(challenge, null);
        }
        if (!policy.of(info).isUsableFor(challenge.purpose().use(), method, now)) {
            return new Expired(challenge);
        }
        var on = Optional.ofNullable(challenge.device()).orElse(device);
        return verdict(challenge, throttling.given(info, method, proof, by, on), now);
    }

    private static Optional<AccountId> account(Challenge challenge, Proof proof) {
        return Optional.ofNullable(challenge.account())
                .or(
                        () ->
                                proof instanceof ByPasskey signed
                                        ? Ceremonies.account(signed.response())
                                        : Optional.empty());
    }

    /// The one that was asked for, or the passkey that answered for it.
    private static @Nullable Method method(Challenge challenge, SecurityInfo info, Proof proof) {
        var asked = challenge.method();
        return switch (proof) {
            case ByCode _, ByAnswers _ ->
                    asked == null ? null : info.methods().find(asked).orElse(null);
            case ByPasskey signed ->
                    Ceremonies.credentialId(signed.response())
                            .flatMap(info.methods()::passkey)
                            .orElse(null);
        };
    }

    private AnswerVerdict verdict(Challenge challenge, GivenAnswer given, Instant now) {
        var wait = throttling.remaining(given, now);
        if (wait.isPositive()) {
            return new Throttled(challenge, wait);
        }
        if (challenge.isOver(now)) {
            return new Expired(challenge);
        }
        var expected = new Expected(challenge.sent(), challenge.nonce());
        var account = given.info().id();
        return switch (checking.check(account, given.method(), expected, given.proof(), now)) {
            case Proven proven -> right(challenge, given, proven.after(), now);
            case NotProven _ -> wrong(challenge, given, now);
            case Copied _ -> {
                infos.save(given.copySuspected(now));
                yield wrong(challenge, given, now);
            }
        };
    }

    private Right right(Challenge challenge, GivenAnswer given, Credential after, Instant now) {
        var method = given.method();
        throttling.succeeded(given.device(), now);
        var account = given.info().id();
        var remaining = infos.save(given.right(after, now)).methods();
        challenges.save(
                remaining.find(method.id()).isPresent()
                        ? challenge.answered(account, method.id(), now)
                        : challenge.answeredByLastOf(account, method, now));
        return new Right(account, method, challenge.channel(), after);
    }

    private Wrong wrong(Challenge challenge, GivenAnswer given, Instant now) {
        throttling.failed(given, now);
        return new Wrong(challenge, given.method());
    }
}
