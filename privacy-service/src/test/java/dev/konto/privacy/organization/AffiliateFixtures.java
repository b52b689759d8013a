package dev.konto.privacy.organization;

import dev.konto.starter.account.AccountId;

/// Accounts that belong to organizations, to test with.
public final class AffiliateFixtures {

    private AffiliateFixtures() {}

    public static Affiliate anAffiliateOf(OrganizationId organization, AccountId account) {
        return Affiliate.of(account).after(begun(organization, 1));
    }

    /// An account that the organization owns.
    public static Affiliate ownedBy(OrganizationId organization, AccountId account) {
        return Affiliate.of(account)
                .after(Affiliation.begun(organization, "Fjord University", "home", 1));
    }

    /// The same account after it left the organization.
    public static Affiliate whoLeft(OrganizationId organization, Affiliate before) {
        return before.after(ended(organization, 2));
    }

    static Affiliation begun(OrganizationId organization, long sequence) {
        return Affiliation.begun(organization, "Nordic Research Net", "guest", sequence);
    }

    static Affiliation ended(OrganizationId organization, long sequence) {
        return Affiliation.ended(organization, "Nordic Research Net", sequence);
    }
}
