package dev.konto.signinactivity.keeping;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.outbox.UseCase;

import org.jspecify.annotations.Nullable;

import java.time.Clock;

/// Learns at which organization an account is at home.
@UseCase
public class FollowingMembership {

    private static final String HOME = "home";

    private final Keepings keepings;
    private final Clock clock;

    FollowingMembership(Keepings keepings, Clock clock) {
        this.keepings = keepings;
        this.clock = clock;
    }

    public void follow(AccountEvent event) {
        switch (event.type()) {
            case EventTypes.ORGANIZATION_JOINED -> joined(event);
            case EventTypes.ORGANIZATION_LEFT, EventTypes.ORGANIZATION_REMOVED -> left(event);
            default -> {}
        }
    }

    private void joined(AccountEvent event) {
        var member = event.data(Membership.class);
        if (HOME.equals(member.kind())) {
            var keeping = keepings.of(new AccountId(event.accountId()));
            var days = keepings.daysOf(member.organizationId());
            keepings.save(keeping.at(member.organizationId(), days, clock.instant()));
        }
    }

    private void left(AccountEvent event) {
        var keeping = keepings.of(new AccountId(event.accountId()));
        var organization = event.data(Membership.class).organizationId();
        if (organization.equals(keeping.organization())) {
            keepings.save(keeping.at(null, null, clock.instant()));
        }
    }

    record Membership(String organizationId, @Nullable String kind) {}
}
