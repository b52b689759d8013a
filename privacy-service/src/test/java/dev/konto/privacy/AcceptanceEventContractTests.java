package dev.konto.privacy;

import static dev.konto.privacy.TermsFixtures.MONDAY;
import static dev.konto.privacy.TermsFixtures.current;

import dev.konto.privacy.AcceptanceEvent.TermsAccepted;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;

import org.junit.jupiter.api.Test;

class AcceptanceEventContractTests {

    @Test
    void keepsTheSchemaOfItsType() {
        var account = Accounts.any();
        var event = TermsAccepted.of(current("2026-1"), Languages.ANY, MONDAY);

        EventContract.assertKept(event, account, Accounts.holderOf(account));
    }
}
