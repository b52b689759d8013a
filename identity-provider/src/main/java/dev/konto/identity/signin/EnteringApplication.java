package dev.konto.identity.signin;

import dev.konto.identity.session.Application;
import dev.konto.identity.session.SessionId;
import dev.konto.identity.session.Sessions;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;

/// Notes that a session is used to enter an application. If the person saw a page for it, the
/// sign-in has told of that already; if the session sufficed, that is a sign-in of its own.
@UseCase
public class EnteringApplication {

    private final Sessions sessions;
    private final RecordingSignIn recording;
    private final Clock clock;

    EnteringApplication(Sessions sessions, RecordingSignIn recording, Clock clock) {
        this.sessions = sessions;
        this.recording = recording;
        this.clock = clock;
    }

    public void enter(Caller by, SessionId id, Application application) {
        var now = clock.instant();
        var session = sessions.standing(by.account(), id, now);
        sessions.save(session.enter(application));
        if (!session.signedInFor(application.id())) {
            recording.record(by.account(), SignInEvent.bySession(session, application, now), by);
        }
    }
}
