package dev.konto.signinactivity.recovery;

import dev.konto.signinactivity.SignIn;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;

/// Begins a recovery, or goes on with the one that was begun.
@UseCase
public class StartingRecovery {

    private final Recoveries recoveries;
    private final Clock clock;

    StartingRecovery(Recoveries recoveries, Clock clock) {
        this.recoveries = recoveries;
        this.clock = clock;
    }

    public Recovery start(Caller caller, SignIn signIn) {
        return recoveries
                .findByAccountIdAndId(caller.account(), signIn.id())
                .orElseGet(
                        () ->
                                recoveries.save(
                                        Recovery.start(signIn.id(), caller, clock.instant())));
    }
}
