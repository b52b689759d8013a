package dev.konto.organization;

import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;

/// Says what an organization is: the first time, or anew. Saying the same again changes nothing.
@UseCase
public class DescribingOrganization {

    private final Organizations organizations;
    private final Clock clock;

    DescribingOrganization(Organizations organizations, Clock clock) {
        this.organizations = organizations;
        this.clock = clock;
    }

    public Organization describe(Caller by, OrganizationId id, Description told) {
        organizations.findByClaimsIn(told.held()).stream()
                .filter(holder -> !holder.id().equals(id))
                .findAny()
                .ifPresent(DescribingOrganization::refuse);
        var organization = organizations.named(id);
        return organizations.change(organization, it -> it.describe(told, by, clock.instant()));
    }

    private static void refuse(Organization holder) {
        throw new DomainTaken(holder);
    }
}
