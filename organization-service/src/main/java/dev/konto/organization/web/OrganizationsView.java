package dev.konto.organization.web;

import dev.konto.organization.Member;
import dev.konto.organization.Membership;
import dev.konto.organization.Organization;
import dev.konto.organization.OrganizationId;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Everything that an account belongs to; the others in the order of joining.
record OrganizationsView(
        @Nullable OrganizationView home,
        List<OrganizationView> others,
        List<InvitationView> invitations) {

    static OrganizationsView of(Member member, Map<OrganizationId, Organization> organizations) {
        return new OrganizationsView(
                member.home().map(it -> view(it, organizations)).orElse(null),
                member.others().stream().map(it -> view(it, organizations)).toList(),
                List.of());
    }

    private static OrganizationView view(
            Membership membership, Map<OrganizationId, Organization> organizations) {
        var organization = Objects.requireNonNull(organizations.get(membership.organizationId()));
        return OrganizationView.of(membership, organization);
    }
}
