package dev.konto.identity.account;

import dev.konto.starter.account.AccountId;

import org.springframework.data.repository.Repository;

import java.util.Optional;

/// The directory. Each account is its own owner, so its id is the owner's.
public interface Accounts extends Repository<Account, AccountId> {

    Account save(Account account);

    Optional<Account> findById(AccountId id);

    Optional<Account> findByEmail(EmailAddress email);

    /// The caller's own account.
    default Account own(AccountId id) {
        return findById(id).orElseThrow(AccountNotFound::new);
    }
}
