package dev.konto.privacy.organization;

import dev.konto.starter.outbox.UseCase;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// Takes note of what an organization says about privacy. Telling the same again changes nothing.
@UseCase
public class DescribingOrganization {

    private final Organizations organizations;

    DescribingOrganization(Organizations organizations) {
        this.organizations = organizations;
    }

    public void describe(
            OrganizationId id,
            String name,
            @Nullable String privacyStatement,
            @Nullable String contact,
            Set<ManagedPreference> managed) {
        var told = Organization.describedAs(id, name, privacyStatement, contact, managed);
        var known = organizations.findById(id);
        organizations.save(known.map(it -> it.describedLike(told)).orElse(told));
    }
}
