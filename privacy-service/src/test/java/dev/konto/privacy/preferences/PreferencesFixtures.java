package dev.konto.privacy.preferences;

import dev.konto.privacy.organization.ManagedPreference;
import dev.konto.privacy.organization.Organization;
import dev.konto.privacy.organization.OrganizationId;

import java.util.List;
import java.util.Set;

/// Preferences to test with.
final class PreferencesFixtures {

    static final LanguageAndRegion BRITISH =
            new LanguageAndRegion("en", List.of("en", "sv"), "en-GB", "Europe/Stockholm");
    static final LanguageAndRegion SWEDISH =
            new LanguageAndRegion("sv", List.of("en", "sv"), "sv-SE", "Europe/Stockholm");

    private PreferencesFixtures() {}

    static Organization anOrganizationThatManages(ManagedPreference... managed) {
        var id = new OrganizationId("fjord-university");
        return new Organization(
                id,
                "Fjord University",
                null,
                null,
                Set.of(managed),
                Set.of(),
                Set.of(),
                null,
                null);
    }
}
