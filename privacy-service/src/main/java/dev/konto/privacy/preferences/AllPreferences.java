package dev.konto.privacy.preferences;

import dev.konto.starter.account.AccountId;

import org.springframework.data.repository.Repository;

import java.util.Optional;

/// The preferences of all accounts, found by whose they are.
public interface AllPreferences extends Repository<Preferences, AccountId> {

    Preferences save(Preferences preferences);

    Optional<Preferences> findByAccount(AccountId account);
}
