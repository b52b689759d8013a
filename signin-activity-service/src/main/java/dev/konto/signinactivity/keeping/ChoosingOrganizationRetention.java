package dev.konto.signinactivity.keeping;

import dev.konto.starter.outbox.UseCase;

import org.jspecify.annotations.Nullable;

import java.time.Clock;

/// Lets an organization keep less than the operator does, for all accounts at home there.
@UseCase
public class ChoosingOrganizationRetention {

    private final Keepings keepings;
    private final RetentionBounds bounds;
    private final Clock clock;

    ChoosingOrganizationRetention(Keepings keepings, RetentionBounds bounds, Clock clock) {
        this.keepings = keepings;
        this.bounds = bounds;
        this.clock = clock;
    }

    public void choose(String organization, @Nullable Integer days) {
        bounds.check(days);
        keepings.choose(organization, days, clock.instant());
    }
}
