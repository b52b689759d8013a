package dev.konto.securityinfo;

import dev.konto.securityinfo.AnswerVerdict.Expired;
import dev.konto.securityinfo.AnswerVerdict.Right;
import dev.konto.securityinfo.AnswerVerdict.Throttled;
import dev.konto.securityinfo.AnswerVerdict.Wrong;
import dev.konto.securityinfo.challenge.Challenge;
import dev.konto.securityinfo.challenge.ChallengeId;
import dev.konto.securityinfo.challenge.Challenges;
import dev.konto.securityinfo.code.Code;
import dev.konto.securityinfo.method.Method;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;
import java.time.Instant;

/// Decides whether an answer proves a method, and remembers what came of it.
///
/// A verdict is given only once it is stored, first with the account, so that a code is used up,
/// then with the challenge, so that it is answered once.
@UseCase
class JudgingAnswer {

    private final Challenges challenges;
    private final SecurityInfos infos;
    private final CheckingCodes checking;
    private final Clock clock;

    JudgingAnswer(Challenges challenges, SecurityInfos infos, CheckingCodes checking, Clock clock) {
        this.challenges = challenges;
        this.infos = infos;
        this.checking = checking;
        this.clock = clock;
    }

    public AnswerVerdict judge(ChallengeId id, Code code, Caller by) {
        var challenge = challenges.findById(id).orElse(null);
        if (challenge == null) {
            return new Expired(null);
        }
        var now = clock.instant();
        var info = infos.of(challenge.account());
        return info.methods()
                .find(challenge.method())
                .filter(method -> method.isUsableFor(challenge.purpose().use(), now))
                .map(method -> verdict(challenge, info, method, code, by, now))
                .orElseGet(() -> new Expired(challenge));
    }

    private AnswerVerdict verdict(
            Challenge challenge,
            SecurityInfo info,
            Method method,
            Code code,
            Caller by,
            Instant now) {
        var wait = checking.remaining(info, method, by, now);
        if (wait.isPositive()) {
            return new Throttled(challenge, wait);
        }
        if (challenge.isOver(now)) {
            return new Expired(challenge);
        }
        var right = checking.check(info.id(), method, challenge.sent(), code, now);
        if (right.isEmpty()) {
            checking.failed(info, method, by, now);
            return new Wrong(challenge, method);
        }
        infos.store(info.used(method, right.get(), ThisService.because(by), now));
        return new Right(challenges.save(challenge.answered(now)), method, right.get());
    }
}
