package dev.konto.privacy.closure;

import dev.konto.starter.account.Caller;
import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;

/// Begins to close the caller's account. Asking twice is the same as asking once.
@UseCase
public class RequestingClosure {

    private final Closures closures;
    private final ClosureSettings settings;
    private final Clock clock;

    RequestingClosure(Closures closures, ClosureSettings settings, Clock clock) {
        this.closures = closures;
        this.settings = settings;
        this.clock = clock;
    }

    public Closure request(Caller caller) {
        var owner = caller.account();
        return closures.findByOpen(owner)
                .orElseGet(
                        () ->
                                closures.save(
                                        Closure.request(
                                                new ClosureId(Identifier.next()),
                                                owner,
                                                settings,
                                                caller,
                                                clock.instant())));
    }
}
