package dev.konto.organization;

import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;

/// Turns an invitation down. Declining it twice is the same as declining it once.
@UseCase
public class DecliningInvitation {

    private final Organizations organizations;
    private final Members members;
    private final Clock clock;

    DecliningInvitation(Organizations organizations, Members members, Clock clock) {
        this.organizations = organizations;
        this.members = members;
        this.clock = clock;
    }

    public Member decline(Caller caller, InvitationId id) {
        var member = members.of(caller.account());
        var organization = organizations.named(member.invitation(id).organizationId());
        return members.change(member, it -> it.decline(id, organization, caller, clock.instant()));
    }
}
