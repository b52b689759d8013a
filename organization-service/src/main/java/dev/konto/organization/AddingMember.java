package dev.konto.organization;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;

/// Makes an account belong to an organization: an administrator's decision, which needs no
/// invitation and may come before the account is known here.
@UseCase
public class AddingMember {

    private final Organizations organizations;
    private final Members members;
    private final Clock clock;

    AddingMember(Organizations organizations, Members members, Clock clock) {
        this.organizations = organizations;
        this.members = members;
        this.clock = clock;
    }

    public Member add(Caller by, OrganizationId id, AccountId account, MembershipKind kind) {
        var organization = organizations.described(id);
        var member = members.of(account);
        return members.change(member, it -> it.join(organization, kind, by, clock.instant()));
    }
}
