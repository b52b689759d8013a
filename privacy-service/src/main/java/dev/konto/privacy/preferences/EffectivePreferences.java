package dev.konto.privacy.preferences;

import dev.konto.privacy.organization.Affiliates;
import dev.konto.privacy.organization.Affiliation;
import dev.konto.privacy.organization.Organization;
import dev.konto.privacy.organization.Organizations;
import dev.konto.starter.account.AccountId;

import org.springframework.stereotype.Service;

import java.time.Instant;
import java.util.Optional;

/// The preferences that count for an account, chosen or not, and who has a say in them.
@Service
public class EffectivePreferences {

    private final AllPreferences all;
    private final KnownRegions regions;
    private final Affiliates affiliates;
    private final Organizations organizations;

    EffectivePreferences(
            AllPreferences all,
            KnownRegions regions,
            Affiliates affiliates,
            Organizations organizations) {
        this.all = all;
        this.regions = regions;
        this.affiliates = affiliates;
        this.organizations = organizations;
    }

    public Preferences of(AccountId account) {
        return all.findByAccount(account).orElseGet(() -> likely(account));
    }

    /// The organization that owns the account, as far as it is described.
    public Optional<Organization> homeOf(AccountId account) {
        return affiliates
                .of(account)
                .home()
                .map(Affiliation::organizationId)
                .flatMap(organizations::findById);
    }

    private Preferences likely(AccountId account) {
        var values = regions.likely(Optional.empty(), Optional.empty());
        return Preferences.of(account, values, Instant.EPOCH);
    }
}
