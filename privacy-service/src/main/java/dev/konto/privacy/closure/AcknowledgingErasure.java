package dev.konto.privacy.closure;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;
import dev.konto.starter.personaldata.Erased;
import dev.konto.starter.personaldata.Kept;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/// Notes that an area has erased its part, and takes the next step when it was the one that was
/// missing. An answer that comes twice changes nothing.
@UseCase
public class AcknowledgingErasure {

    private final Closures closures;
    private final ClosureSettings settings;
    private final Clock clock;

    AcknowledgingErasure(Closures closures, ClosureSettings settings, Clock clock) {
        this.closures = closures;
        this.settings = settings;
        this.clock = clock;
    }

    public void acknowledge(
            AccountId account, ClosureId id, Erased area, List<Kept> kept, Caller by) {
        var closure = closures.findByOwnerAndId(account, id);
        var now = clock.instant();
        closure.ifPresent(
                known ->
                        closures.change(
                                known, it -> it.acknowledged(area, kept, by, now, next(it, area))));
    }

    private Instant next(Closure closure, Erased area) {
        var pause =
                area.area().equals(closure.last())
                        ? settings.recordKeptFor()
                        : settings.askAgainAfter();
        return clock.instant().plus(pause);
    }
}
