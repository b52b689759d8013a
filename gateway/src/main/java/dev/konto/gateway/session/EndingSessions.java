package dev.konto.gateway.session;

import org.springframework.stereotype.Service;

import reactor.core.publisher.Mono;

import java.util.Collection;

/// Ends browser sessions: one because somebody signs out here, or those of provider sessions that
/// were ended elsewhere.
@Service
public class EndingSessions {

    private final BrowserSessions sessions;
    private final RevokedSessions revoked;

    EndingSessions(BrowserSessions sessions, RevokedSessions revoked) {
        this.sessions = sessions;
        this.revoked = revoked;
    }

    /// What the session was, if there still was one.
    public Mono<BrowserSession> end(SessionSecret secret) {
        return sessions.find(secret)
                .flatMap(session -> sessions.remove(secret.id()).thenReturn(session));
    }

    Mono<Long> endRevoked(Collection<String> providerSessionIds) {
        return revoked.add(providerSessionIds)
                .then(Mono.defer(() -> sessions.removeOf(providerSessionIds)));
    }
}
