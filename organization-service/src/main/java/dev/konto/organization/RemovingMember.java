package dev.konto.organization;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;

/// Ends an account's membership, its home included: an administrator's decision. Doing it twice is
/// the same as doing it once.
@UseCase
public class RemovingMember {

    private final Organizations organizations;
    private final Members members;
    private final Clock clock;

    RemovingMember(Organizations organizations, Members members, Clock clock) {
        this.organizations = organizations;
        this.members = members;
        this.clock = clock;
    }

    public Member remove(Caller by, OrganizationId id, AccountId account) {
        var organization = organizations.named(id);
        var member = members.of(account);
        return members.change(member, it -> it.remove(organization, by, clock.instant()));
    }
}
