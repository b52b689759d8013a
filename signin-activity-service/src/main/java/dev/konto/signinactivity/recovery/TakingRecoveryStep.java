package dev.konto.signinactivity.recovery;

import dev.konto.signinactivity.SignInId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;

/// Records that a step was done or left out.
@UseCase
public class TakingRecoveryStep {

    private final Recoveries recoveries;
    private final Clock clock;

    TakingRecoveryStep(Recoveries recoveries, Clock clock) {
        this.recoveries = recoveries;
        this.clock = clock;
    }

    public Recovery take(Caller caller, SignInId id, RecoveryStep step, StepOutcome outcome) {
        var recovery = recoveries.owned(caller.account(), id);
        return recoveries.change(recovery, it -> it.taking(step, outcome, caller, clock.instant()));
    }
}
