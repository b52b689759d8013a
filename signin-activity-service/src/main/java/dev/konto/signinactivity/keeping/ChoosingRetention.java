package dev.konto.signinactivity.keeping;

import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import org.jspecify.annotations.Nullable;

import java.time.Clock;

/// Lets an account's owner keep less than the operator and the organization do.
@UseCase
public class ChoosingRetention {

    private final Keepings keepings;
    private final RetentionBounds bounds;
    private final Clock clock;

    ChoosingRetention(Keepings keepings, RetentionBounds bounds, Clock clock) {
        this.keepings = keepings;
        this.bounds = bounds;
        this.clock = clock;
    }

    public Keeping choose(Caller owner, @Nullable Integer days) {
        bounds.check(days);
        var keeping = keepings.of(owner.account());
        return keepings.save(keeping.choosing(days, clock.instant()));
    }
}
