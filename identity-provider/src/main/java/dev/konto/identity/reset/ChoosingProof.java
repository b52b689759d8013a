package dev.konto.identity.reset;

import dev.konto.identity.challenge.Challenges;
import dev.konto.identity.challenge.Purpose;
import dev.konto.identity.signin.BrowserSecret;
import dev.konto.starter.outbox.UseCase;

import org.jspecify.annotations.Nullable;

import java.time.Clock;

/// Notes what the person wants to prove and has it asked for behind their back: how long that takes
/// depends on whether there is anything to ask for. A passkey is asked for at once, since that is
/// the same for everybody: it says itself whose it is.
@UseCase
public class ChoosingProof {

    private final PendingResets pending;
    private final Challenges challenges;
    private final AskingLater askingLater;
    private final Clock clock;

    ChoosingProof(
            PendingResets pending, Challenges challenges, AskingLater askingLater, Clock clock) {
        this.pending = pending;
        this.challenges = challenges;
        this.askingLater = askingLater;
        this.clock = clock;
    }

    public void choose(BrowserSecret secret, ProofKind kind, @Nullable String ip) {
        var here = pending.save(pending.standing(secret, clock.instant()).choose(kind));
        if (kind == ProofKind.PASSKEY) {
            pending.save(here.ask(challenges.startPasskey(Purpose.PASSWORD_RESET, ip)));
        } else {
            askingLater.ask(here, ip);
        }
    }
}
