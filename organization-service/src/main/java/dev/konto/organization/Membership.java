package dev.konto.organization;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// That an account belongs to an organization.
///
/// @param invitedBy the name of who invited it, where somebody did
public record Membership(
        OrganizationId organizationId,
        MembershipKind kind,
        Instant since,
        @Nullable String invitedBy) {

    static Membership since(Instant since, OrganizationId organization, MembershipKind kind) {
        return new Membership(organization, kind, since, null);
    }

    public boolean isHome() {
        return kind == MembershipKind.HOME;
    }

    boolean isIn(OrganizationId organization) {
        return organizationId.equals(organization);
    }

    Membership as(MembershipKind other) {
        return new Membership(organizationId, other, since, invitedBy);
    }
}
