package dev.konto.identity.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnownOrganizationTests {

    private final KnownOrganization harbour = KnownOrganization.told("harbour-robotics", false, 3);

    @Test
    void followsTheLatestNews() {
        assertThat(harbour.note(KnownOrganization.told("harbour-robotics", true, 4)).active())
                .isTrue();
    }

    @Test
    void learnsNothingFromWhatIsOlderOrComesAgain() {
        assertThat(harbour.note(KnownOrganization.told("harbour-robotics", true, 2)))
                .isSameAs(harbour);
        assertThat(harbour.note(KnownOrganization.told("harbour-robotics", true, 3)))
                .isSameAs(harbour);
    }
}
