package dev.konto.identity.reset;

import dev.konto.identity.signin.BrowserSecret;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;

/// Notes what the person wants to prove, whatever they were asked for before.
@UseCase
class NotingChoice {

    private final PendingResets pending;
    private final Clock clock;

    NotingChoice(PendingResets pending, Clock clock) {
        this.pending = pending;
        this.clock = clock;
    }

    public PendingReset note(BrowserSecret secret, ProofKind kind) {
        return pending.save(pending.standing(secret, clock.instant()).choose(kind));
    }
}
