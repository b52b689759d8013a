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
        @Nullable String invitedBy,
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
                membership.invitedBy(),
                told.state(),
                LeavingView.of(membership, organization),
                told.visibleData(),
                told.privacyStatementUrl(),
                told.contact());
    }
}
