package dev.konto.organization;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;
import java.time.Instant;

/// Makes a new account at home in the organization that it was created in, also when nobody has
/// described that one yet: a home must never be lost.
@UseCase
public class AssigningHome {

    private final Organizations organizations;
    private final Members members;
    private final Clock clock;

    AssigningHome(Organizations organizations, Members members, Clock clock) {
        this.organizations = organizations;
        this.members = members;
        this.clock = clock;
    }

    public Member assign(Caller by, AccountId account, OrganizationId id, Instant createdAt) {
        var home = organizations.named(id);
        var member = members.of(account);
        return members.change(member, it -> it.bornIn(home, createdAt, by, clock.instant()));
    }
}
