package dev.konto.organization.web;

import dev.konto.organization.Leaving;
import dev.konto.organization.Organization;
import dev.konto.organization.OrganizationState;
import dev.konto.organization.Policy;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// An organization as its administrators see it.
record AdministeredOrganizationView(
        String id,
        String name,
        List<String> domains,
        OrganizationState state,
        Leaving leaving,
        @Nullable String privacyStatementUrl,
        @Nullable String contact,
        List<String> visibleData,
        Policy policy) {

    static AdministeredOrganizationView of(Organization organization) {
        var told = organization.description();
        return new AdministeredOrganizationView(
                organization.id().value(),
                told.name(),
                told.domains(),
                told.state(),
                told.leaving(),
                told.privacyStatementUrl(),
                told.contact(),
                told.visibleData(),
                organization.policy());
    }
}
