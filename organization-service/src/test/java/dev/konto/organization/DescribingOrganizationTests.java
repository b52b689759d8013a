package dev.konto.organization;

import static dev.konto.organization.OrganizationFixtures.aDescription;
import static dev.konto.organization.OrganizationFixtures.anId;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.starter.test.ServiceTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

@ServiceTest
class DescribingOrganizationTests {

    @Autowired DescribingOrganization describing;
    @Autowired Organizations organizations;

    private final OrganizationId id = anId();
    private final Description open = aDescription(OrganizationState.ACTIVE, Leaving.ALLOWED);

    @Test
    void saysAnewWhatAnOrganizationIs() {
        var closed = aDescription(OrganizationState.DELETED, Leaving.ALLOWED);

        describing.describe(id, open);
        describing.describe(id, closed);

        assertThat(organizations.described(id).description()).isEqualTo(closed);
    }

    @Test
    void doesSoOnceWhenSaidFourTimesAtTheSameMoment() throws Exception {
        Callable<Organization> saying = () -> describing.describe(id, open);

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var said : threads.invokeAll(Collections.nCopies(4, saying))) {
                assertThat(said.get().description()).isEqualTo(open);
            }
        }

        assertThat(organizations.described(id).description()).isEqualTo(open);
    }
}
