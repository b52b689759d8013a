package dev.konto.privacy.closure;

import dev.konto.starter.account.Actor;
import dev.konto.starter.account.Caller;
import dev.konto.starter.mongo.Identifier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;

/// Takes the steps that time brings: begins to erase, asks again who has not answered, forgets the
/// record in the end.
@Component
class TendingClosures {

    private static final Logger log = LoggerFactory.getLogger(TendingClosures.class);
    private static final Limit MOST_AT_ONCE = Limit.of(100);

    private final Closures closures;
    private final ClosureSettings settings;
    private final Clock clock;

    TendingClosures(Closures closures, ClosureSettings settings, Clock clock) {
        this.closures = closures;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${konto.privacy.closure.look-every:1s}")
    void tend() {
        try {
            closures.findByDueAtLessThanEqualOrderByDueAt(clock.instant(), MOST_AT_ONCE)
                    .forEach(this::tend);
        } catch (DataAccessException e) {
            log.warn("Closures are tended later: {}", e.getClass().getSimpleName());
        }
    }

    void tend(Closure closure) {
        try {
            switch (closure.state()) {
                case CLOSING, ERASING, FINISHING -> erase(closure);
                case COMPLETED, WITHDRAWN -> closures.delete(closure);
            }
        } catch (OptimisticLockingFailureException _) {
            log.debug("Another replica tends to closure {}", closure.id().value());
        }
    }

    private void erase(Closure closure) {
        var now = clock.instant();
        var by =
                new Caller(
                        new Actor(Actor.Kind.SYSTEM, "privacy-service"),
                        null,
                        Identifier.next(),
                        null);
        closures.save(closure.erase(by, now, now.plus(settings.askAgainAfter())));
    }
}
