package dev.konto.privacy.closure;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;

/// Keeps an account that was about to be closed. Where nothing was about to happen, nothing does.
@UseCase
public class WithdrawingClosure {

    private final Closures closures;
    private final Clock clock;

    WithdrawingClosure(Closures closures, Clock clock) {
        this.closures = closures;
        this.clock = clock;
    }

    public void withdraw(AccountId account, Caller by) {
        closures.findByOpen(account)
                .ifPresent(it -> closures.save(it.withdraw(by, clock.instant())));
    }
}
