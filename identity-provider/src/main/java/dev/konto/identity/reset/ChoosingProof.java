package dev.konto.identity.reset;

import dev.konto.identity.signin.BrowserSecret;
import dev.konto.starter.outbox.UseCase;

import org.jspecify.annotations.Nullable;

import java.time.Clock;

/// Notes what the person wants to prove and has it asked for behind their back: how long that takes
/// depends on whether there is anything to ask for.
@UseCase
public class ChoosingProof {

    private final PendingResets pending;
    private final AskingLater askingLater;
    private final Clock clock;

    ChoosingProof(PendingResets pending, AskingLater askingLater, Clock clock) {
        this.pending = pending;
        this.askingLater = askingLater;
        this.clock = clock;
    }

    public void choose(BrowserSecret secret, ProofKind kind, @Nullable String ip) {
        var here = pending.standing(secret, clock.instant());
        if (here.proven()) {
            throw new ResetForgotten();
        }
        askingLater.ask(pending.save(here.choose(kind)), ip);
    }
}
