package dev.konto.organization;

import static dev.konto.organization.OrganizationFixtures.TUESDAY;
import static dev.konto.organization.OrganizationFixtures.aDescription;
import static dev.konto.organization.OrganizationFixtures.anId;
import static dev.konto.organization.OrganizationFixtures.anOrganization;
import static dev.konto.organization.OrganizationFixtures.anOrganizationThatKeepsPeople;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konto.starter.test.Accounts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrganizationTests {

    @Test
    void letsPeopleLeaveWhereItAllowsThat() {
        assertThat(anOrganization().canBeLeft()).isTrue();
    }

    @Test
    void keepsPeopleWhereItForbidsLeaving() {
        var organization = anOrganizationThatKeepsPeople();

        assertThat(organization.canBeLeft()).isFalse();
        assertThatThrownBy(organization::requireLeaving)
                .isInstanceOfSatisfying(
                        LeavingForbidden.class,
                        refusal ->
                                assertThat(refusal.arguments())
                                        .containsExactly(
                                                "Nordic Research Net",
                                                "Your project runs until June."));
    }

    @ParameterizedTest
    @EnumSource(names = {"SUSPENDED", "DELETED"})
    void keepsNobodyOnceItIsOutOfUse(OrganizationState state) {
        var organization = anOrganization(state, Leaving.forbidden("Your project runs."));

        assertThat(organization.canBeLeft()).isTrue();
    }

    @Test
    void isKnownByItsIdUntilDescribed() {
        var id = anId();

        assertThat(Organization.notYetDescribed(id).name()).isEqualTo(id.value());
    }

    @Test
    void isWhatWasSaidLast() {
        var organization = anOrganization();
        var told = aDescription(OrganizationState.SUSPENDED, Leaving.ALLOWED);

        var described = organization.describe(told, Accounts.administrator(), TUESDAY);

        assertThat(described.description()).isEqualTo(told);
        assertThat(described.id()).isEqualTo(organization.id());
    }
}
