package dev.konto.privacy.organization;

import dev.konto.starter.account.AccountId;

import org.springframework.stereotype.Service;

import java.util.Optional;

/// The organizations that own accounts.
@Service
public class Homes {

    private final Affiliates affiliates;
    private final Organizations organizations;

    Homes(Affiliates affiliates, Organizations organizations) {
        this.affiliates = affiliates;
        this.organizations = organizations;
    }

    /// The organization that owns the account, as far as it is described.
    public Optional<Organization> of(AccountId account) {
        return of(affiliates.of(account));
    }

    public Optional<Organization> of(Affiliate affiliate) {
        return affiliate.home().map(Affiliation::organizationId).flatMap(organizations::findById);
    }
}
