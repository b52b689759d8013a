package dev.konto.securityinfo;

import dev.konto.securityinfo.AnswerVerdict.Throttled;
import dev.konto.securityinfo.challenge.ChallengeId;
import dev.konto.starter.account.Caller;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

import java.time.Duration;

/// Tells the identity provider whether an answer proves a method.
@Service
public class AnsweringChallenge {

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final JudgingAnswer judging;

    AnsweringChallenge(JudgingAnswer judging) {
        this.judging = judging;
    }

    /// What came of an answer.
    ///
    /// @param device what the device is called that it is given on, if the owner of the account is
    ///     known to use it
    public AnswerVerdict answer(ChallengeId id, Proof proof, Caller by, @Nullable String device) {
        try {
            return judging.judge(id, proof, by, device);
        } catch (OptimisticLockingFailureException | DuplicateKeyException _) {
            return new Throttled(null, A_MOMENT);
        }
    }
}
