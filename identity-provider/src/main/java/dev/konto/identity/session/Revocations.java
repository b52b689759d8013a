package dev.konto.identity.session;

import dev.konto.starter.account.AccountId;

import org.springframework.data.repository.Repository;

import java.util.Optional;

/// The accounts' revocations.
interface Revocations extends Repository<AccountRevocations, AccountId> {

    AccountRevocations save(AccountRevocations revocations);

    Optional<AccountRevocations> findById(AccountId account);

    default AccountRevocations of(AccountId account) {
        return findById(account).orElseGet(() -> AccountRevocations.none(account));
    }
}
