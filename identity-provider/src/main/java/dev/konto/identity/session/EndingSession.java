package dev.konto.identity.session;

import dev.konto.identity.session.SessionEvent.Ending;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;

/// Ends one session: its browser, its codes and its refresh tokens are worth nothing from here on.
/// The document says so first; grants are refused by that alone, and removed right after.
@UseCase
public class EndingSession {

    private final Sessions sessions;
    private final SessionGrants grants;
    private final Clock clock;

    EndingSession(Sessions sessions, SessionGrants grants, Clock clock) {
        this.sessions = sessions;
        this.grants = grants;
        this.clock = clock;
    }

    public void end(Caller by, AccountId account, SessionId id, Ending how) {
        sessions.findByAccountAndId(account, id)
                .filter(session -> session.endedAt() == null)
                .ifPresent(session -> sessions.save(session.end(how, by, clock.instant())));
        grants.drop(id);
    }
}
