package dev.konto.organization;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// That an organization invites an account to join. It can be answered once, until it expires.
///
/// @param invitedBy the name of who invites, for the invited to read
public record Invitation(
        InvitationId id,
        OrganizationId organizationId,
        MembershipKind kind,
        @Nullable String invitedBy,
        Instant expiresAt,
        @Nullable Answer answer) {

    /// What the account holder said to it.
    enum Answer {
        ACCEPTED,
        DECLINED
    }

    /// An invitation that waits for its answer.
    public static Invitation open(
            InvitationId id,
            OrganizationId organization,
            MembershipKind kind,
            @Nullable String invitedBy,
            Instant expiresAt) {
        return new Invitation(id, organization, kind, invitedBy, expiresAt, null);
    }

    Invitation answered(Answer given) {
        return new Invitation(id, organizationId, kind, invitedBy, expiresAt, given);
    }

    /// What has become of it by now.
    public InvitationState state(Organization by, Instant now) {
        if (answer != null) {
            return switch (answer) {
                case ACCEPTED -> InvitationState.ACCEPTED;
                case DECLINED -> InvitationState.DECLINED;
            };
        }
        return isOpen(now) && by.isActive() ? InvitationState.OPEN : InvitationState.EXPIRED;
    }

    Membership membership(Instant since) {
        return new Membership(organizationId, kind, since, invitedBy);
    }

    boolean isAnswered() {
        return answer != null;
    }

    boolean isAnswered(Answer given) {
        return answer == given;
    }

    boolean isOpen(Instant now) {
        return !isAnswered() && now.isBefore(expiresAt);
    }

    boolean isBy(OrganizationId organization) {
        return organizationId.equals(organization);
    }

    /// Refuses a second answer, and one that comes too late.
    void requireOpen(Organization organization, Instant now) {
        if (isAnswered()) {
            throw new InvitationAnswered();
        }
        if (!isOpen(now) || !organization.isActive()) {
            throw new InvitationExpired(organization);
        }
    }

    /// Refuses an idempotency key that stands for another invitation than this.
    void requireSameAs(Invitation other) {
        if (!isBy(other.organizationId) || kind != other.kind) {
            throw new IdempotencyKeyReused();
        }
    }
}
