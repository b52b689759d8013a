package dev.konto.identity.account;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;

/// Forgets that an account was to be closed.
@UseCase
public class ReopeningAccount {

    private final Accounts accounts;
    private final Clock clock;

    ReopeningAccount(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    public Account reopen(Caller by, AccountId id) {
        return accounts.save(accounts.own(id).reopen(by, clock.instant()));
    }
}
