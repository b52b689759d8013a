package dev.konto.identity.organization;

import dev.konto.starter.account.AccountId;

import org.springframework.data.repository.Repository;

import java.util.Optional;

/// The accounts' memberships.
interface MembershipsOfAccounts extends Repository<AccountMemberships, AccountId> {

    AccountMemberships save(AccountMemberships memberships);

    Optional<AccountMemberships> findById(AccountId account);

    default AccountMemberships of(AccountId account) {
        return findById(account).orElseGet(() -> AccountMemberships.none(account));
    }
}
