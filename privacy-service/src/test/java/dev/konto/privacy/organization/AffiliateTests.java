package dev.konto.privacy.organization;

import static dev.konto.privacy.organization.AffiliateFixtures.anAffiliateOf;
import static dev.konto.privacy.organization.AffiliateFixtures.begun;
import static dev.konto.privacy.organization.AffiliateFixtures.ended;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.starter.test.Accounts;

import org.junit.jupiter.api.Test;

class AffiliateTests {

    private final OrganizationId fjord = new OrganizationId("fjord-university");
    private final OrganizationId nordic = new OrganizationId("nordic-research-net");
    private final Affiliate atFjord = anAffiliateOf(fjord, Accounts.any());

    @Test
    void belongsWhereItJoined() {
        var both = atFjord.after(begun(nordic, 2));

        assertThat(both.organizations()).containsExactly(fjord, nordic);
    }

    @Test
    void belongsNoLongerWhereItLeft() {
        assertThat(atFjord.after(ended(fjord, 2)).organizations()).isEmpty();
    }

    @Test
    void belongsAgainWhereItCameBack() {
        var back = atFjord.after(ended(fjord, 2)).after(begun(fjord, 3));

        assertThat(back.organizations()).containsExactly(fjord);
        assertThat(back.affiliations()).hasSize(1);
    }

    @Test
    void doesNotListenToOldNews() {
        var gone = atFjord.after(ended(fjord, 2));

        assertThat(gone.after(begun(fjord, 1))).isSameAs(gone);
        assertThat(gone.after(ended(fjord, 2))).isSameAs(gone);
    }

    @Test
    void listensToLateNewsOfAnotherOrganization() {
        var late = atFjord.after(ended(fjord, 5)).after(begun(nordic, 3));

        assertThat(late.organizations()).containsExactly(nordic);
    }
}
