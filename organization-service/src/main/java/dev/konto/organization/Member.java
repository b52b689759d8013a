package dev.konto.organization;

import dev.konto.organization.Invitation.Answer;
import dev.konto.organization.MembershipEvent.OrganizationDeclined;
import dev.konto.organization.MembershipEvent.OrganizationInvited;
import dev.konto.organization.MembershipEvent.OrganizationJoined;
import dev.konto.organization.MembershipEvent.OrganizationRemoved;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.Announcing;
import dev.konto.starter.outbox.ChangeEvent;
import dev.konto.starter.outbox.Outbox;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An account as a member of organizations: all its memberships, in the order of joining, and the
/// latest invitation of each organization.
///
/// @param left the organizations that were left and not joined again, so that leaving one twice is
///     known from leaving one that the account never belonged to
/// @param born whether the home organization that the account was created with has been taken note
///     of, so that a second delivery of that news undoes nothing that happened since
@Document("memberships")
@CompoundIndex(name = "organization", def = "{'memberships.organizationId': 1, '_id': 1}")
public record Member(
        @Id AccountId account,
        List<Membership> memberships,
        List<OrganizationId> left,
        List<Invitation> invitations,
        boolean born,
        @Version @Nullable Long version,
        Outbox outbox)
        implements Announcing {

    /// An account that belongs to no organization yet.
    static Member of(AccountId account) {
        return new Member(account, List.of(), List.of(), List.of(), false, null, Outbox.EMPTY);
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

    /// Is invited to join. An earlier invitation by the same organization gives way.
    Member invite(Invitation invitation, Organization organization, Caller by, Instant now) {
        var same = invitations.stream().filter(it -> it.id().equals(invitation.id())).findFirst();
        if (same.isPresent()) {
            same.get().requireSameAs(invitation);
            return this;
        }
        if (in(organization.id()).isPresent()) {
            throw new AlreadyMember(organization);
        }
        return with(invitation)
                .announcing(OrganizationInvited.of(invitation, organization), by, now);
    }

    /// Joins the organization that sent the invitation.
    Member accept(InvitationId id, Organization organization, Caller by, Instant now) {
        var invitation = invitation(id);
        if (invitation.isAnswered(Answer.ACCEPTED) && in(organization.id()).isPresent()) {
            return this;
        }
        invitation.requireOpen(organization, now);
        return with(invitation.membership(now))
                .with(invitation.answered(Answer.ACCEPTED))
                .announcing(OrganizationJoined.of(organization, invitation), by, now);
    }

    Member decline(InvitationId id, Organization organization, Caller by, Instant now) {
        var invitation = invitation(id);
        if (invitation.isAnswered(Answer.DECLINED)) {
            return this;
        }
        invitation.requireOpen(organization, now);
        return with(invitation.answered(Answer.DECLINED))
                .announcing(OrganizationDeclined.of(invitation, organization), by, now);
    }

    /// Leaves the organization, which nobody but a new invitation undoes.
    Member leave(Organization organization, Caller by, Instant now) {
        if (left.contains(organization.id())) {
            return this;
        }
        if (in(organization.id()).orElseThrow(OrganizationNotFound::new).isHome()) {
            throw new HomeOrganization(organization);
        }
        organization.requireLeaving();
        return without(organization.id())
                .announcing(MembershipEvent.ofLeaving(organization), by, now);
    }

    /// Is taken out of the organization by an administrator.
    Member remove(Organization organization, Caller by, Instant now) {
        if (left.contains(organization.id())) {
            return this;
        }
        if (in(organization.id()).isEmpty()) {
            throw new OrganizationNotFound();
        }
        var removed = OrganizationRemoved.of(organization, RemovalReason.ADMINISTRATOR);
        return without(organization.id()).announcing(removed, by, now);
    }

    public Optional<Membership> home() {
        return memberships.stream().filter(Membership::isHome).findFirst();
    }

    public List<Membership> others() {
        return memberships.stream().filter(membership -> !membership.isHome()).toList();
    }

    /// How it belongs to the organization, if it does.
    public Optional<Membership> in(OrganizationId id) {
        return memberships.stream().filter(membership -> membership.isIn(id)).findFirst();
    }

    public List<OrganizationId> organizations() {
        return memberships.stream().map(Membership::organizationId).toList();
    }

    /// The account's invitation, or a refusal that doesn't tell another's from none.
    public Invitation invitation(InvitationId id) {
        return invitations.stream()
                .filter(invitation -> invitation.id().equals(id))
                .findFirst()
                .orElseThrow(InvitationNotFound::new);
    }

    /// The invitations that wait for an answer.
    public List<Invitation> openInvitations(Instant now) {
        return invitations.stream().filter(invitation -> invitation.isOpen(now)).toList();
    }

    private Member joinSince(
            Instant since, Organization organization, MembershipKind kind, Caller by, Instant now) {
        var present = in(organization.id());
        if (present.filter(it -> it.kind() == kind).isPresent()) {
            return this;
        }
        if (kind == MembershipKind.HOME && home().isPresent()) {
            throw new AnotherHomeOrganization();
        }
        var added = Membership.since(since, organization.id(), kind);
        return with(present.map(it -> it.as(kind)).orElse(added))
                .announcing(OrganizationJoined.of(organization, kind), by, now);
    }

    /// Whoever belongs to an organization needs no invitation of it any more.
    private Member with(Membership membership) {
        var id = membership.organizationId();
        var all = Stream.concat(allBut(id), Stream.of(membership)).toList();
        var stillLeft = left.stream().filter(it -> !it.equals(id)).toList();
        var invited = invitations.stream().filter(it -> !it.isBy(id) || it.isAnswered()).toList();
        return new Member(account, all, stillLeft, invited, born, version, outbox);
    }

    private Member with(Invitation invitation) {
        var others = invitations.stream().filter(it -> !it.isBy(invitation.organizationId()));
        var all = Stream.concat(others, Stream.of(invitation)).toList();
        return new Member(account, memberships, left, all, born, version, outbox);
    }

    private Member without(OrganizationId id) {
        var nowLeft = Stream.concat(left.stream(), Stream.of(id)).toList();
        return new Member(
                account, allBut(id).toList(), nowLeft, invitations, born, version, outbox);
    }

    private Stream<Membership> allBut(OrganizationId id) {
        return memberships.stream().filter(membership -> !membership.isIn(id));
    }

    private Member bornNow() {
        return new Member(account, memberships, left, invitations, true, version, outbox);
    }

    private Member announcing(ChangeEvent event, Caller by, Instant now) {
        var announced = outbox.announcing(event, account, by, now);
        return new Member(account, memberships, left, invitations, born, version, announced);
    }
}
