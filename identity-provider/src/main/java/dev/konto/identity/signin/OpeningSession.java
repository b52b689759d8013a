package dev.konto.identity.signin;

import dev.konto.identity.session.RevokingSessions;
import dev.konto.identity.session.Session;
import dev.konto.identity.session.SessionEndReason;
import dev.konto.identity.session.SessionId;
import dev.konto.identity.session.Sessions;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Actor;
import dev.konto.starter.account.Caller;

import org.springframework.stereotype.Service;

import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Lets a person in who proved who they are: first the journal, then the session.
///
/// Who proves themselves again keeps the session. Somebody else in the same browser gets a new one,
/// and the one before is signed out, as a browser is one person's at a time.
@Service
class OpeningSession {

    private final Sessions sessions;
    private final RecordingSignIn recording;
    private final HoldingSession holding;
    private final RevokingSessions revoking;
    private final RecognizingDevice recognizing;
    private final RandomGenerator random;

    OpeningSession(
            Sessions sessions,
            RecordingSignIn recording,
            HoldingSession holding,
            RevokingSessions revoking,
            RecognizingDevice recognizing,
            RandomGenerator random) {
        this.sessions = sessions;
        this.recording = recording;
        this.holding = holding;
        this.revoking = revoking;
        this.recognizing = recognizing;
        this.random = random;
    }

    SignedIn open(AccountId account, Proven proven, Visit visit) {
        var proof = proven.proof();
        var by = visit.by(account);
        var before = standing(visit, proof.at());
        var own = before.filter(session -> session.account().equals(account));
        var id = own.map(Session::id).orElseGet(SessionId::next);
        var device = recognizing.proven(account, visit).orElse(null);
        var event = SignInEvent.admitted(proof, proven.steps(), visit.application(), device, id);
        recording.record(account, event, by);

        var secret = BrowserSecret.next(random);
        var session = holding.hold(account, id, proof, visit, device, secret);

        before.filter(other -> !other.id().equals(id)).ifPresent(other -> signOut(other, by));
        return new SignedIn(session, secret, null);
    }

    private Optional<Session> standing(Visit visit, Instant now) {
        return Optional.ofNullable(visit.current())
                .flatMap(sessions::findById)
                .filter(session -> session.standing(now));
    }

    private void signOut(Session other, Caller by) {
        var system = new Actor(Actor.Kind.SYSTEM, "identity-provider");
        revoking.revoke(
                new Caller(system, by.client(), by.transaction(), by.traceparent()),
                other.account(),
                SessionEndReason.SIGNED_OUT,
                session -> session.id().equals(other.id()));
    }
}
