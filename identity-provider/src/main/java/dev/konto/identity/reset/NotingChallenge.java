package dev.konto.identity.reset;

import dev.konto.identity.challenge.Challenge;
import dev.konto.starter.outbox.UseCase;

/// Notes what somebody was asked for, unless they have chosen something else since.
@UseCase
class NotingChallenge {

    private final PendingResets pending;

    NotingChallenge(PendingResets pending) {
        this.pending = pending;
    }

    public void note(PendingReset chosen, Challenge asked) {
        pending.findById(chosen.browserKey())
                .filter(now -> now.kind() == chosen.kind())
                .ifPresent(now -> pending.save(now.ask(asked)));
    }
}
