package dev.konto.organization;

import dev.konto.starter.outbox.UseCase;

/// Says what an organization is: the first time, or anew. Saying the same again changes nothing.
@UseCase
public class DescribingOrganization {

    private final Organizations organizations;

    DescribingOrganization(Organizations organizations) {
        this.organizations = organizations;
    }

    public Organization describe(OrganizationId id, Description told) {
        var described =
                organizations
                        .findById(id)
                        .map(organization -> organization.describedAnew(told))
                        .orElseGet(() -> Organization.describedAs(id, told));
        return organizations.keep(described);
    }
}
