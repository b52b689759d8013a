package dev.konto.identity.account;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;

/// Closes an account for good. Its sessions end on the event.
@UseCase
public class ClosingAccount {

    private final Accounts accounts;
    private final Clock clock;

    ClosingAccount(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    public Account close(Caller by, AccountId id) {
        return accounts.save(accounts.own(id).close(by, clock.instant()));
    }
}
