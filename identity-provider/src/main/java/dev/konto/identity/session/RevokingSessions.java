package dev.konto.identity.session;

import dev.konto.identity.session.SessionEvent.Ending;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;
import java.util.function.Predicate;

/// Ends some of an account's sessions. The command is written down as an event first and carried
/// out right after; should this process die in between, [RevocationListener] carries it out.
@UseCase
public class RevokingSessions {

    private final Sessions sessions;
    private final Revocations revocations;
    private final EndingSession ending;
    private final Clock clock;

    RevokingSessions(
            Sessions sessions, Revocations revocations, EndingSession ending, Clock clock) {
        this.sessions = sessions;
        this.revocations = revocations;
        this.ending = ending;
        this.clock = clock;
    }

    public void revoke(
            Caller by, AccountId account, SessionEndReason reason, Predicate<Session> which) {
        var now = clock.instant();
        var ids =
                sessions.findByAccountAndEndedAtIsNullAndExpiresAtAfter(account, now).stream()
                        .filter(which)
                        .map(Session::id)
                        .toList();
        if (!ids.isEmpty()) {
            revocations.save(revocations.of(account).revoke(ids, reason, by, now));
            ids.forEach(id -> ending.end(by, account, id, Ending.by(reason)));
        }
    }
}
