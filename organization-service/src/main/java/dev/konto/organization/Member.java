package dev.konto.organization;

import dev.konto.organization.MembershipEvent.OrganizationJoined;
import dev.konto.organization.MembershipEvent.OrganizationLeft;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.Announcing;
import dev.konto.starter.outbox.ChangeEvent;
import dev.konto.starter.outbox.Outbox;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An account as a member of organizations: all its memberships, in the order of joining.
///
/// @param left the organizations that were left and not joined again, so that leaving one twice is
///     known from leaving one that the account never belonged to
/// @param born whether the home organization that the account was created with has been taken note
///     of, so that a second delivery of that news undoes nothing that happened since
@Document("memberships")
public record Member(
        @Id AccountId account,
        List<Membership> memberships,
        List<OrganizationId> left,
        boolean born,
        @Version @Nullable Long version,
        Outbox outbox)
        implements Announcing {

    /// An account that belongs to no organization yet.
    static Member of(AccountId account) {
        return new Member(account, List.of(), List.of(), false, null, Outbox.EMPTY);
    }

    /// Takes note of the home organization that the account was created with.
    Member bornIn(Organization home, Instant at, Caller by, Instant now) {
        if (born) {
            return this;
        }
        return joinSince(at, home, MembershipKind.HOME, by, now).bornNow();
    }

    /// Joins the organization, or belongs to it in another way from now on.
    Member join(Organization organization, MembershipKind kind, Caller by, Instant now) {
        return joinSince(now, organization, kind, by, now);
    }

    /// Leaves the organization, which nobody but a new invitation undoes.
    Member leave(Organization organization, Caller by, Instant now) {
        if (left.contains(organization.id())) {
            return this;
        }
        if (membershipIn(organization.id()).isHome()) {
            throw new HomeOrganization(organization);
        }
        organization.requireLeaving();
        return without(organization.id()).announcing(OrganizationLeft.of(organization), by, now);
    }

    public Optional<Membership> home() {
        return memberships.stream().filter(Membership::isHome).findFirst();
    }

    public List<Membership> others() {
        return memberships.stream().filter(membership -> !membership.isHome()).toList();
    }

    public List<OrganizationId> organizations() {
        return memberships.stream().map(Membership::organizationId).toList();
    }

    private Member joinSince(
            Instant since, Organization organization, MembershipKind kind, Caller by, Instant now) {
        var present = find(organization.id());
        if (present.filter(it -> it.kind() == kind).isPresent()) {
            return this;
        }
        if (kind == MembershipKind.HOME && home().isPresent()) {
            throw new AnotherHomeOrganization();
        }
        var membership =
                present.map(it -> it.as(kind))
                        .orElseGet(() -> new Membership(organization.id(), kind, since));
        return with(membership).announcing(OrganizationJoined.of(organization, kind), by, now);
    }

    private Membership membershipIn(OrganizationId id) {
        return find(id).orElseThrow(OrganizationNotFound::new);
    }

    private Optional<Membership> find(OrganizationId id) {
        return memberships.stream().filter(membership -> membership.isIn(id)).findFirst();
    }

    private Member with(Membership membership) {
        var id = membership.organizationId();
        var all = Stream.concat(allBut(id), Stream.of(membership)).toList();
        var stillLeft = left.stream().filter(it -> !it.equals(id)).toList();
        return new Member(account, all, stillLeft, born, version, outbox);
    }

    private Member without(OrganizationId id) {
        var nowLeft = Stream.concat(left.stream(), Stream.of(id)).toList();
        return new Member(account, allBut(id).toList(), nowLeft, born, version, outbox);
    }

    private Stream<Membership> allBut(OrganizationId id) {
        return memberships.stream().filter(membership -> !membership.isIn(id));
    }

    private Member bornNow() {
        return new Member(account, memberships, left, true, version, outbox);
    }

    private Member announcing(ChangeEvent event, Caller by, Instant now) {
        var announced = outbox.announcing(event, account, by, now);
        return new Member(account, memberships, left, born, version, announced);
    }
}
