package dev.konto.privacy.organization;

import dev.konto.starter.account.AccountId;

/// Accounts that belong to organizations, to test with.
public final class AffiliateFixtures {

    private AffiliateFixtures() {}

    public static Affiliate anAffiliateOf(OrganizationId organization, AccountId account) {
        return Affiliate.of(account).after(Affiliation.begun(organization, 1));
    }
}
