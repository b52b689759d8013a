package dev.konto.privacy.preferences;

import dev.konto.starter.account.AccountId;

import org.springframework.stereotype.Service;

import java.time.Instant;
import java.util.Optional;

/// The preferences that count for an account, chosen or not.
@Service
public class EffectivePreferences {

    private final AllPreferences all;
    private final KnownRegions regions;

    EffectivePreferences(AllPreferences all, KnownRegions regions) {
        this.all = all;
        this.regions = regions;
    }

    public Preferences of(AccountId account) {
        return all.findByAccount(account).orElseGet(() -> likely(account));
    }

    private Preferences likely(AccountId account) {
        var values = regions.likely(Optional.empty(), Optional.empty());
        return Preferences.of(account, values, Instant.EPOCH);
    }
}
