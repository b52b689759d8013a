package dev.konto.organization;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.starter.outbox.ChangeEvent;

/// What can happen to an account's memberships, as others are told.
public sealed interface MembershipEvent extends ChangeEvent {

    @Override
    default String topic() {
        return Topics.ORGANIZATION_EVENTS;
    }

    @Override
    default String type() {
        return switch (this) {
            case OrganizationJoined _ -> EventTypes.ORGANIZATION_JOINED;
            case OrganizationLeft _ -> EventTypes.ORGANIZATION_LEFT;
        };
    }

    /// The account belongs to the organization from now on, or does so in another way than before.
    record OrganizationJoined(OrganizationId organizationId, String name, MembershipKind kind)
            implements MembershipEvent {

        static OrganizationJoined of(Organization organization, MembershipKind kind) {
            return new OrganizationJoined(organization.id(), organization.name(), kind);
        }
    }

    /// The account holder left the organization, which ends its access.
    record OrganizationLeft(OrganizationId organizationId, String name) implements MembershipEvent {

        static OrganizationLeft of(Organization organization) {
            return new OrganizationLeft(organization.id(), organization.name());
        }
    }
}
