package dev.konto.identity.account;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;

/// Lets nobody in with this account until it is unlocked. Its sessions end on the event.
@UseCase
public class LockingAccount {

    private final Accounts accounts;
    private final Clock clock;

    LockingAccount(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    public Account lock(Caller by, AccountId id) {
        return accounts.save(accounts.own(id).lock(by, clock.instant()));
    }
}
