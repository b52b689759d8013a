package dev.konto.signinactivity.keeping;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;

/// Lets an administrator keep everything about an account until the hold is lifted, as a court may
/// order. What was closed meanwhile goes at that moment.
@UseCase
public class HoldingSignIns {

    private final Keepings keepings;
    private final Tidying tidying;
    private final SignInPersonalData data;
    private final Clock clock;

    HoldingSignIns(Keepings keepings, Tidying tidying, SignInPersonalData data, Clock clock) {
        this.keepings = keepings;
        this.tidying = tidying;
        this.data = data;
        this.clock = clock;
    }

    public Keeping hold(AccountId account, boolean held) {
        var keeping = keepings.of(account).holding(held, clock.instant());
        var tidied = tidying.tidy(keepings.save(keeping));
        if (tidied.isOver()) {
            data.eraseReleased(account);
        }
        return tidied;
    }
}
