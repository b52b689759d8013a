package dev.konto.signinactivity.keeping;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;

/// Lets an administrator keep everything about an account until the hold is lifted, as a court may
/// order.
@UseCase
public class HoldingSignIns {

    private final Keepings keepings;
    private final Tidying tidying;
    private final Clock clock;

    HoldingSignIns(Keepings keepings, Tidying tidying, Clock clock) {
        this.keepings = keepings;
        this.tidying = tidying;
        this.clock = clock;
    }

    public Keeping hold(AccountId account, boolean held) {
        var keeping = keepings.of(account).holding(held, clock.instant());
        return tidying.tidy(keepings.save(keeping));
    }
}
