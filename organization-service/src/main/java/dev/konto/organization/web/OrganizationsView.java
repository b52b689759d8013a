package dev.konto.organization.web;

import dev.konto.organization.Invitation;
import dev.konto.organization.Member;
import dev.konto.organization.Membership;
import dev.konto.organization.Organization;
import dev.konto.organization.OrganizationId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Everything that an account belongs to, in the order of joining, and the invitations of active
/// organizations that wait for an answer.
record OrganizationsView(
        @Nullable OrganizationView home,
        List<OrganizationView> others,
        List<InvitationView> invitations) {

    static OrganizationsView of(
            Member member,
            List<Invitation> open,
            Map<OrganizationId, Organization> all,
            Instant now) {
        return new OrganizationsView(
                member.home().map(it -> view(it, all)).orElse(null),
                member.others().stream().map(it -> view(it, all)).toList(),
                open.stream()
                        .filter(it -> organization(it.organizationId(), all).isActive())
                        .map(
                                it ->
                                        InvitationView.of(
                                                it, organization(it.organizationId(), all), now))
                        .toList());
    }

    private static OrganizationView view(
            Membership membership, Map<OrganizationId, Organization> all) {
        return OrganizationView.of(membership, organization(membership.organizationId(), all));
    }

    private static Organization organization(
            OrganizationId id, Map<OrganizationId, Organization> all) {
        return Objects.requireNonNull(all.get(id));
    }
}
