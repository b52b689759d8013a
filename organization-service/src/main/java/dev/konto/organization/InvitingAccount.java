package dev.konto.organization;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;

/// Invites an account to join an organization. The id comes with the command, so that a repeated
/// invitation finds the first one instead of making a second.
@UseCase
public class InvitingAccount {

    private final Organizations organizations;
    private final Members members;
    private final Clock clock;

    InvitingAccount(Organizations organizations, Members members, Clock clock) {
        this.organizations = organizations;
        this.members = members;
        this.clock = clock;
    }

    public Invitation invite(Caller by, AccountId account, Invitation invitation) {
        var organization = organizations.described(invitation.organizationId());
        var member = members.of(account);
        var now = clock.instant();
        return members.change(member, it -> it.invite(invitation, organization, by, now))
                .invitation(invitation.id());
    }
}
