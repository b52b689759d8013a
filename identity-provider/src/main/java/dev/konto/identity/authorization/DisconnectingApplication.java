package dev.konto.identity.authorization;

import dev.konto.identity.session.Sessions;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;
import java.time.Instant;

/// Ends what an application may do for a person: its consent, its codes and tokens, and its place
/// in their sessions. Access tokens that it holds run out within minutes. Doing it twice is doing
/// it once.
@UseCase
public class DisconnectingApplication {

    private final Consents consents;
    private final CodeGrants grants;
    private final Sessions sessions;
    private final Clock clock;

    DisconnectingApplication(Consents consents, CodeGrants grants, Sessions sessions, Clock clock) {
        this.consents = consents;
        this.grants = grants;
        this.sessions = sessions;
        this.clock = clock;
    }

    /// Disconnects it, unless it was entered again since.
    ///
    /// @param saidAt when that was decided
    public void disconnect(Caller by, AccountId account, String clientId, Instant saidAt) {
        var consent = consents.of(account, clientId);
        if (consent.isPresent() && consent.get().grantedAt().isAfter(saidAt)) {
            return;
        }
        var now = clock.instant();
        consent.filter(it -> !it.scopes().isEmpty())
                .ifPresent(it -> consents.save(it.revoke(by, now)));
        grants.deleteOf(account, clientId);
        sessions.findByAccountAndEndedAtIsNullAndExpiresAtAfter(account, now).stream()
                .filter(session -> session.hasEntered(clientId))
                .forEach(session -> sessions.save(session.leave(clientId)));
    }
}
