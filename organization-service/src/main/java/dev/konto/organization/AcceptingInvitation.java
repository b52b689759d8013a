package dev.konto.organization;

import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;

/// Joins the organization that sent an invitation. Accepting it twice is the same as accepting it
/// once.
@UseCase
public class AcceptingInvitation {

    private final Organizations organizations;
    private final Members members;
    private final Clock clock;

    AcceptingInvitation(Organizations organizations, Members members, Clock clock) {
        this.organizations = organizations;
        this.members = members;
        this.clock = clock;
    }

    public Member accept(Caller caller, InvitationId id) {
        var member = members.of(caller.account());
        var organization = organizations.named(member.invitation(id).organizationId());
        return members.change(member, it -> it.accept(id, organization, caller, clock.instant()));
    }
}
