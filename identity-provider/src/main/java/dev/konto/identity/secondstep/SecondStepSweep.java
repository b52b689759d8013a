package dev.konto.identity.secondstep;

import dev.konto.identity.signin.Refusing;
import dev.konto.identity.signin.SignInEvent.FailedStep;
import dev.konto.identity.signin.SignInEvent.FailureReason;

import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;

/// Tells of those who gave the right password and never took the second step: the account's holder
/// wants to know. Replicas may sweep at once; each pending sign-in is told of by one.
@Component
class SecondStepSweep {

    private static final Limit BATCH = Limit.of(500);

    private final PendingSignIns pending;
    private final Refusing refusing;
    private final Clock clock;

    SecondStepSweep(PendingSignIns pending, Refusing refusing, Clock clock) {
        this.pending = pending;
        this.refusing = refusing;
        this.clock = clock;
    }

    @Scheduled(
            fixedDelayString = "${konto.second-step.sweep-interval:1m}",
            initialDelayString = "25s")
    void sweep() {
        pending.findByEndsAtBefore(clock.instant(), BATCH).forEach(this::tell);
    }

    private void tell(PendingSignIn given) {
        if (pending.deleteByBrowserKey(given.browserKey()) == 1) {
            refusing.refuse(
                    given.account(),
                    FailedStep.SECOND_FACTOR,
                    FailureReason.CANCELLED,
                    given.proven().steps(),
                    given.begun());
        }
    }
}
