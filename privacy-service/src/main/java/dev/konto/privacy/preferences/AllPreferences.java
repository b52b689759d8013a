package dev.konto.privacy.preferences;

import dev.konto.starter.account.AccountId;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.repository.Repository;

import java.util.Optional;

/// The preferences of all accounts, found by whose they are.
public interface AllPreferences extends Repository<Preferences, AccountId> {

    Preferences save(Preferences preferences);

    Optional<Preferences> findByAccount(AccountId account);

    /// Saves; two first choices at the same moment are a conflict like any other.
    default Preferences keep(Preferences preferences) {
        try {
            return save(preferences);
        } catch (DuplicateKeyException e) {
            throw new OptimisticLockingFailureException("Another choice came first", e);
        }
    }
}
