package dev.konto.identity.reset;

import dev.konto.identity.challenge.CodeRefused;
import dev.konto.identity.challenge.Judgement.Correct;
import dev.konto.identity.signin.BrowserSecret;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;

/// Notes that a challenge was answered right, if that proves what was not proven yet.
@UseCase
class NotingProof {

    private final PendingResets pending;
    private final Clock clock;

    NotingProof(PendingResets pending, Clock clock) {
        this.pending = pending;
        this.clock = clock;
    }

    public PendingReset note(BrowserSecret secret, String challengeId, Correct right) {
        var here = pending.standing(secret, clock.instant());
        if (!here.counts(right)) {
            throw new CodeRefused();
        }
        return pending.save(here.prove(challengeId, right.methodId()));
    }
}
