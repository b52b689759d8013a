package dev.konto.securityinfo.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AffiliationsTests {

    private static final OrganizationId FJORD = new OrganizationId("fjord");
    private static final OrganizationId NORDIC = new OrganizationId("nordic");

    private static final Affiliations AT_HOME = Affiliations.NONE.after(news(FJORD, true, 3));

    @Test
    void knowWhereTheAccountIsAtHome() {
        assertThat(Affiliations.NONE.home()).isEmpty();
        assertThat(AT_HOME.home()).contains(FJORD);
        assertThat(AT_HOME.after(news(NORDIC, false, 4)).home()).contains(FJORD);
        assertThat(AT_HOME.after(news(FJORD, false, 4)).home()).isEmpty();
    }

    @Test
    void followTheLatestNewsOfAnyHome() {
        assertThat(AT_HOME.after(news(NORDIC, true, 5)).home()).contains(NORDIC);
        assertThat(AT_HOME.after(news(NORDIC, true, 2)).home()).contains(FJORD);
    }

    @Test
    void areNotChangedByNewsThatComesTwiceOrLate() {
        var gone = AT_HOME.after(news(FJORD, false, 4));

        assertThat(gone.after(news(FJORD, false, 4))).isSameAs(gone);
        assertThat(gone.after(news(FJORD, true, 3))).isSameAs(gone);
    }

    @Test
    void knowNewsThatCameAfterTheEndToBeOld() {
        var ended = Affiliations.NONE.after(news(FJORD, false, 4));

        assertThat(ended.after(news(FJORD, true, 3)).home()).isEmpty();
    }

    private static Affiliation news(OrganizationId organization, boolean home, long asOf) {
        return new Affiliation(organization, home, asOf);
    }
}
