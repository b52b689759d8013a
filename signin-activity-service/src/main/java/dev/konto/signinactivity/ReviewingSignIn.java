package dev.konto.signinactivity;

import dev.konto.signinactivity.assessment.TeachingProfile;
import dev.konto.signinactivity.recovery.StartingRecovery;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;

/// Takes an account holder's word on a sign-in. What follows from it comes first, since it can be
/// done twice: what was announced has also been learned, and has its recovery.
@UseCase
public class ReviewingSignIn {

    private final SignIns signIns;
    private final TeachingProfile teaching;
    private final StartingRecovery recovering;
    private final Clock clock;

    ReviewingSignIn(
            SignIns signIns, TeachingProfile teaching, StartingRecovery recovering, Clock clock) {
        this.signIns = signIns;
        this.teaching = teaching;
        this.recovering = recovering;
        this.clock = clock;
    }

    public SignIn review(Caller caller, SignInId id, Verdict verdict) {
        var signIn = signIns.owned(caller.account(), id);
        var reviewed = signIn.reviewed(verdict, caller, clock.instant());
        if (reviewed.equals(signIn)) {
            return signIn;
        }
        teaching.teach(signIn, verdict);
        if (verdict == Verdict.THIS_WAS_NOT_ME) {
            recovering.start(caller, signIn);
        }
        return signIns.save(reviewed);
    }
}
