package dev.konto.organization;

import static dev.konto.organization.OrganizationFixtures.anId;
import static dev.konto.organization.OrganizationFixtures.anOrganization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.starter.test.IndexedQueries;
import dev.konto.starter.test.ServiceTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;

@ServiceTest
class OrganizationsTests {

    @Autowired Organizations organizations;
    @Autowired IndexedQueries queries;

    @Test
    void keepAnOrganizationAsItWas() {
        var kept = organizations.save(anOrganization());

        assertThat(organizations.described(kept.id()))
                .usingRecursiveComparison()
                .ignoringFields("outbox")
                .isEqualTo(kept);
    }

    @Test
    void nameEachThatIsAskedFor() {
        var nordic = organizations.save(anOrganization());
        organizations.save(anOrganization());
        var unknown = anId();

        var named = organizations.named(List.of(nordic.id(), unknown));

        assertThat(named)
                .containsOnlyKeys(nordic.id(), unknown)
                .containsEntry(unknown, Organization.notYetDescribed(unknown));
        assertThat(named.get(nordic.id()))
                .extracting(Organization::description)
                .isEqualTo(nordic.description());
    }

    @Test
    void refuseWhatNobodyDescribed() {
        assertThatThrownBy(() -> organizations.described(anId()))
                .isInstanceOf(OrganizationNotFound.class);
    }

    @Test
    void areFoundByIndex() {
        organizations.save(anOrganization());

        queries.assertIndexed(
                "organizations",
                () -> {
                    organizations.named(anId());
                    organizations.named(List.of(anId(), anId()));
                    organizations.findByClaimsIn(List.of("nordic.example"));
                });
    }
}
