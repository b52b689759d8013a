package dev.konto.identity.authorization;

import dev.konto.identity.account.Account;
import dev.konto.identity.account.Accounts;
import dev.konto.identity.device.DevicesOfAccounts;
import dev.konto.identity.session.Session;
import dev.konto.identity.session.SessionId;
import dev.konto.identity.session.SessionSettings;
import dev.konto.identity.session.Sessions;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Optional;

/// Who is signed in right now: the session stands, the account is active, and the session is on no
/// disabled device. Asked for each request
/// of a browser and for each use of a code or a refresh token.
@Component
public class StandingPeople {

    private final Sessions sessions;
    private final Accounts accounts;
    private final DevicesOfAccounts devices;
    private final SessionSettings settings;
    private final Clock clock;

    StandingPeople(
            Sessions sessions,
            Accounts accounts,
            DevicesOfAccounts devices,
            SessionSettings settings,
            Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.devices = devices;
        this.settings = settings;
        this.clock = clock;
    }

    /// The session of the browser whose secret has this hash.
    public Optional<Session> holding(String browserKey) {
        return sessions.findByBrowserKey(browserKey).filter(this::stands);
    }

    Optional<Session> in(SessionId id) {
        return sessions.findById(id).filter(this::stands);
    }

    private boolean stands(Session session) {
        var now = clock.instant();
        var stands =
                session.standing(now)
                        && accounts.findById(session.account()).filter(Account::active).isPresent()
                        && !onDisabledDevice(session);
        if (stands) {
            see(session);
        }
        return stands;
    }

    private boolean onDisabledDevice(Session session) {
        return !session.devices().isEmpty()
                && devices.of(session.account()).disabledAny(session.devices());
    }

    private void see(Session session) {
        var now = clock.instant();
        var notSince = now.minus(settings.seenEvery());
        if (session.lastSeenAt().isBefore(notSince)) {
            sessions.seen(session.id(), notSince, now, settings.expiry(session.startedAt(), now));
        }
    }
}
