package dev.konto.organization;

import java.time.Instant;

/// That an account belongs to an organization.
public record Membership(OrganizationId organizationId, MembershipKind kind, Instant since) {

    public boolean isHome() {
        return kind == MembershipKind.HOME;
    }

    boolean isIn(OrganizationId organization) {
        return organizationId.equals(organization);
    }

    Membership as(MembershipKind other) {
        return new Membership(organizationId, other, since);
    }
}
