package dev.konto.organization;

import static dev.konto.organization.OrganizationFixtures.anOrganization;

import dev.konto.organization.OrganizationEvent.OrganizationPolicyChanged;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrganizationEventContractTests {

    @ParameterizedTest
    @EnumSource
    void keepsTheSchemaOfItsType(OrganizationState state) {
        var organization = anOrganization(state, Leaving.ALLOWED);
        var subject = new AccountId(organization.id().value());

        EventContract.assertKept(
                OrganizationPolicyChanged.of(organization), subject, Accounts.administrator());
    }
}
