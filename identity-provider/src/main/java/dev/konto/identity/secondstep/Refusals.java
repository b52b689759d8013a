package dev.konto.identity.secondstep;

import dev.konto.identity.challenge.ChallengeThrottled;
import dev.konto.identity.challenge.ChallengesUnavailable;
import dev.konto.identity.challenge.CodeExpired;
import dev.konto.identity.challenge.CodeRefused;
import dev.konto.identity.challenge.Judgement;
import dev.konto.identity.challenge.Judgement.Correct;
import dev.konto.identity.challenge.Judgement.Expired;
import dev.konto.identity.challenge.Judgement.Throttled;
import dev.konto.identity.challenge.Judgement.Unavailable;
import dev.konto.identity.challenge.Judgement.Wrong;
import dev.konto.identity.challenge.MethodType;
import dev.konto.identity.challenge.PasskeyRefused;
import dev.konto.identity.signin.SignInEvent.FailureReason;
import dev.konto.starter.problem.Problem;

/// What a judgement that lets nobody in is called: in the journal, and to the person. A right
/// answer is no right one if it is somebody else's.
final class Refusals {

    private Refusals() {}

    static FailureReason reason(Judgement judgement, MethodType method) {
        return switch (judgement) {
            case Correct _, Wrong _ ->
                    method == MethodType.PASSKEY
                            ? FailureReason.PASSKEY_REJECTED
                            : FailureReason.WRONG_CODE;
            case Expired _ -> FailureReason.CODE_EXPIRED;
            case Throttled _ -> FailureReason.TOO_MANY_ATTEMPTS;
            case Unavailable _ -> FailureReason.VERIFICATION_UNAVAILABLE;
        };
    }

    static Problem problem(Judgement judgement, MethodType method) {
        return switch (judgement) {
            case Correct _, Wrong _ ->
                    method == MethodType.PASSKEY ? new PasskeyRefused() : new CodeRefused();
            case Expired _ -> new CodeExpired();
            case Throttled(var retryAfter) -> new ChallengeThrottled(retryAfter);
            case Unavailable _ -> new ChallengesUnavailable();
        };
    }
}
