package dev.konto.privacy.closure;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;
import java.time.Instant;

/// Withdraws a closure because the directory let the owner keep the account. Where erasing has
/// begun, or the closure was asked for later, the news changes nothing.
@UseCase
public class HearingOfReopening {

    private final Closures closures;
    private final Clock clock;

    HearingOfReopening(Closures closures, Clock clock) {
        this.closures = closures;
        this.clock = clock;
    }

    public void reopen(AccountId account, Instant reopenedAt, Caller by) {
        closures.findByOpen(account)
                .filter(it -> it.state() == ClosureState.CLOSING)
                .filter(it -> it.requestedAt().isBefore(reopenedAt))
                .ifPresent(it -> closures.save(it.withdraw(by, clock.instant())));
    }
}
