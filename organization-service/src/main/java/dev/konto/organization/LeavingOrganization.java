package dev.konto.organization;

import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;

/// Ends the caller's membership of an organization other than the home one. Leaving it twice is the
/// same as leaving it once.
@UseCase
public class LeavingOrganization {

    private final Organizations organizations;
    private final Members members;
    private final Clock clock;

    LeavingOrganization(Organizations organizations, Members members, Clock clock) {
        this.organizations = organizations;
        this.members = members;
        this.clock = clock;
    }

    public Member leave(Caller caller, OrganizationId id) {
        var member = members.of(caller.account());
        var organization = organizations.named(id);
        return members.change(member, it -> it.leave(organization, caller, clock.instant()));
    }
}
