package dev.konto.organization;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.starter.outbox.ChangeEvent;
import dev.konto.starter.sealing.Personal;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// What can happen to an account's memberships, as others are told.
public sealed interface MembershipEvent extends ChangeEvent {

    @Override
    default String topic() {
        return Topics.ORGANIZATION_EVENTS;
    }

    @Override
    default String type() {
        return switch (this) {
            case OrganizationInvited _ -> EventTypes.ORGANIZATION_INVITED;
            case OrganizationDeclined _ -> EventTypes.ORGANIZATION_DECLINED;
            case OrganizationJoined _ -> EventTypes.ORGANIZATION_JOINED;
            case OrganizationLeft _ -> EventTypes.ORGANIZATION_LEFT;
            case OrganizationRemoved _ -> EventTypes.ORGANIZATION_REMOVED;
        };
    }

    /// Of what is deleted, nothing is left to leave: it is taken off the list.
    static MembershipEvent ofLeaving(Organization organization) {
        return organization.isDeleted()
                ? OrganizationRemoved.of(organization, RemovalReason.ORGANIZATION_DELETED)
                : OrganizationLeft.of(organization);
    }

    /// The organization invited the account, which can accept or decline until then.
    record OrganizationInvited(
            InvitationId invitationId,
            OrganizationId organizationId,
            String name,
            MembershipKind kind,
            @Personal @Nullable String invitedBy,
            Instant expiresAt)
            implements MembershipEvent {

        static OrganizationInvited of(Invitation invitation, Organization organization) {
            return new OrganizationInvited(
                    invitation.id(),
                    organization.id(),
                    organization.name(),
                    invitation.kind(),
                    invitation.invitedBy(),
                    invitation.expiresAt());
        }
    }

    /// The account holder declined the invitation.
    record OrganizationDeclined(
            InvitationId invitationId, OrganizationId organizationId, String name)
            implements MembershipEvent {

        static OrganizationDeclined of(Invitation invitation, Organization organization) {
            return new OrganizationDeclined(
                    invitation.id(), organization.id(), organization.name());
        }
    }

    /// The account belongs to the organization from now on, or does so in another way than before;
    /// by the invitation, if there was one.
    record OrganizationJoined(
            OrganizationId organizationId,
            String name,
            MembershipKind kind,
            @Nullable InvitationId invitationId)
            implements MembershipEvent {

        static OrganizationJoined of(Organization organization, MembershipKind kind) {
            return new OrganizationJoined(organization.id(), organization.name(), kind, null);
        }

        static OrganizationJoined of(Organization organization, Invitation by) {
            return new OrganizationJoined(
                    organization.id(), organization.name(), by.kind(), by.id());
        }
    }

    /// The account holder left the organization, which ends its access.
    record OrganizationLeft(OrganizationId organizationId, String name) implements MembershipEvent {

        static OrganizationLeft of(Organization organization) {
            return new OrganizationLeft(organization.id(), organization.name());
        }
    }

    /// The account was taken out of the organization, or took a deleted one off its list.
    record OrganizationRemoved(OrganizationId organizationId, String name, RemovalReason reason)
            implements MembershipEvent {

        static OrganizationRemoved of(Organization organization, RemovalReason reason) {
            return new OrganizationRemoved(organization.id(), organization.name(), reason);
        }
    }
}
