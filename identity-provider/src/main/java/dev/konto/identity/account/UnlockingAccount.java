package dev.konto.identity.account;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;

/// Lets its owner in again.
@UseCase
public class UnlockingAccount {

    private final Accounts accounts;
    private final Clock clock;

    UnlockingAccount(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    public Account unlock(Caller by, AccountId id) {
        return accounts.save(accounts.own(id).unlock(by, clock.instant()));
    }
}
