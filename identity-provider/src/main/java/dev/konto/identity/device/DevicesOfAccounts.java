package dev.konto.identity.device;

import dev.konto.starter.account.AccountId;

import org.springframework.data.repository.Repository;

import java.util.Optional;

/// The accounts' devices.
public interface DevicesOfAccounts extends Repository<AccountDevices, AccountId> {

    AccountDevices save(AccountDevices devices);

    Optional<AccountDevices> findById(AccountId account);

    default AccountDevices of(AccountId account) {
        return findById(account).orElseGet(() -> AccountDevices.none(account));
    }
}
