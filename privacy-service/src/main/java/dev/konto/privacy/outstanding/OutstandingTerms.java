package dev.konto.privacy.outstanding;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.outbox.Aggregates;

import java.util.Optional;

/// What waits for each account.
public interface OutstandingTerms extends Aggregates<Outstanding, AccountId> {

    Optional<Outstanding> findByAccount(AccountId account);

    default Outstanding of(AccountId account) {
        return findByAccount(account).orElseGet(() -> Outstanding.nothing(account));
    }
}
