package dev.konto.identity.reset;

import dev.konto.identity.signin.BrowserSecret;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;

/// Counts an answer before it is looked at, also when it comes while the person is being asked.
@UseCase
class CountingAnswer {

    private final PendingResets pending;
    private final Clock clock;

    CountingAnswer(PendingResets pending, Clock clock) {
        this.pending = pending;
        this.clock = clock;
    }

    public PendingReset count(BrowserSecret secret) {
        return pending.save(pending.standing(secret, clock.instant()).answered());
    }
}
