package dev.konto.organization.web;

import dev.konto.organization.Membership;
import dev.konto.organization.MembershipKind;
import dev.konto.organization.Organization;
import dev.konto.organization.OrganizationState;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// An organization as one who belongs to it sees it.
record OrganizationView(
        String id,
        String name,
        @Nullable String domain,
        MembershipKind kind,
        Instant since,
        OrganizationState state,
        LeavingView leaving,
        List<String> visibleData,
        @Nullable String privacyStatementUrl,
        @Nullable String contact) {

    static OrganizationView of(Membership membership, Organization organization) {
        var told = organization.description();
        return new OrganizationView(
                organization.id().value(),
                told.name(),
                told.domain(),
                membership.kind(),
                membership.since(),
                told.state(),
                LeavingView.of(membership, organization),
                told.visibleData(),
                told.privacyStatementUrl(),
                told.contact());
    }

    /// Whether leaving it is possible now. The reason is the organization's own; the home
    /// organization can never be left, and needs none.
    record LeavingView(boolean allowed, @Nullable String reason) {

        static LeavingView of(Membership membership, Organization organization) {
            if (membership.isHome()) {
                return new LeavingView(false, null);
            }
            return organization.canBeLeft()
                    ? new LeavingView(true, null)
                    : new LeavingView(false, organization.description().leaving().reason());
        }
    }
}
