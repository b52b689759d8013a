package dev.konto.identity.signin;

import dev.konto.identity.session.DeviceId;
import dev.konto.identity.session.Proof;
import dev.konto.identity.session.Session;
import dev.konto.identity.session.SessionId;
import dev.konto.identity.session.SessionSettings;
import dev.konto.identity.session.Sessions;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.outbox.UseCase;

import org.jspecify.annotations.Nullable;

/// Starts or renews a session and puts it into the hands of one browser.
@UseCase
class HoldingSession {

    private final Sessions sessions;
    private final SessionSettings settings;

    HoldingSession(Sessions sessions, SessionSettings settings) {
        this.sessions = sessions;
        this.settings = settings;
    }

    public Session hold(
            AccountId account,
            SessionId id,
            Proof proof,
            Visit visit,
            @Nullable DeviceId device,
            BrowserSecret secret) {
        var session =
                sessions.findByAccountAndId(account, id)
                        .map(known -> known.prove(proof, visit.from(), settings))
                        .orElseGet(() -> start(account, id, proof, visit));
        var held = session.heldBy(secret.hash(), visit.application().id());
        return sessions.save(device == null ? held : held.on(device));
    }

    private Session start(AccountId account, SessionId id, Proof proof, Visit visit) {
        return Session.start(id, account, proof, visit.from(), settings);
    }
}
