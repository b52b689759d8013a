package dev.konto.privacy.organization;

import static dev.konto.privacy.organization.AffiliateFixtures.anAffiliateOf;
import static dev.konto.privacy.organization.AffiliateFixtures.begun;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.AtOnce;
import dev.konto.starter.test.IndexedQueries;
import dev.konto.starter.test.ServiceTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class AffiliatesTests {

    @Autowired Affiliates affiliates;
    @Autowired NotingAffiliation noting;
    @Autowired IndexedQueries queries;

    private final OrganizationId fjord = new OrganizationId("fjord-university");
    private final OrganizationId nordic = new OrganizationId("nordic-research-net");
    private final AccountId maja = Accounts.any();

    @Test
    void keepAnAffiliateAsItWas() {
        var kept = affiliates.save(anAffiliateOf(fjord, maja));

        assertThat(affiliates.of(maja)).isEqualTo(kept);
    }

    @Test
    void areInvisibleToAnotherAccount() {
        affiliates.save(anAffiliateOf(fjord, maja));

        assertThat(affiliates.of(Accounts.any()).organizations()).isEmpty();
    }

    @Test
    void areFoundByIndex() {
        affiliates.save(anAffiliateOf(fjord, maja));

        queries.assertIndexed("affiliates", () -> affiliates.of(maja).organizations());
    }

    @Test
    void loseNoNewsThatComesAtTheSameMoment() throws Exception {
        var refused = AtOnce.refusals(() -> note(begun(fjord, 1)), () -> note(begun(nordic, 2)));

        assertThat(refused).isEmpty();
        assertThat(affiliates.of(maja).organizations()).containsExactlyInAnyOrder(fjord, nordic);
    }

    private AccountId note(Affiliation news) {
        noting.note(maja, news);
        return maja;
    }
}
