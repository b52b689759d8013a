package dev.konto.identity.account;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;
import java.time.Instant;

/// Notes when an account will be closed, for its owner to be asked at the next sign-in.
@UseCase
public class AnnouncingClosure {

    private final Accounts accounts;
    private final Clock clock;

    AnnouncingClosure(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    public Account announce(Caller by, AccountId id, Instant closesAt) {
        return accounts.save(accounts.own(id).closeAt(closesAt, by, clock.instant()));
    }
}
