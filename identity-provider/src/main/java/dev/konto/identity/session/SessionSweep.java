package dev.konto.identity.session;

import dev.konto.identity.session.SessionEvent.Ending;
import dev.konto.starter.account.Actor;
import dev.konto.starter.account.Caller;
import dev.konto.starter.mongo.Identifier;

import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;

/// Tells of sessions that ran out, and forgets those that ended long ago. An expired session lets
/// nobody in before this comes by; replicas may sweep at once.
@Component
class SessionSweep {

    private static final Limit BATCH = Limit.of(500);

    private final Sessions sessions;
    private final EndingSession ending;
    private final SessionSettings settings;
    private final Clock clock;

    SessionSweep(Sessions sessions, EndingSession ending, SessionSettings settings, Clock clock) {
        this.sessions = sessions;
        this.ending = ending;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${konto.sessions.sweep-interval:1m}", initialDelayString = "20s")
    void sweep() {
        var now = clock.instant();
        sessions.findByEndedAtIsNullAndExpiresAtBefore(now, BATCH).forEach(this::expire);
        sessions.forgetEndedBefore(now.minus(settings.endedKeptFor()));
    }

    private void expire(Session session) {
        var system = new Actor(Actor.Kind.SYSTEM, "identity-provider");
        var by = new Caller(system, null, Identifier.next(), null);
        ending.end(by, session.account(), session.id(), Ending.EXPIRED);
    }
}
