package dev.konto.gateway.session;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import reactor.core.publisher.Mono;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;

/// Keeps a browser signed in after the provider said who it is. The cookie is always a new one, so
/// that a session cannot be planted before the sign-in (fixation).
@Service
public class StartingSession {

    private final BrowserSessions sessions;
    private final RevokedSessions revoked;
    private final SealedTokens seal;
    private final SessionSettings settings;
    private final SecureRandom random;
    private final Clock clock;

    StartingSession(
            BrowserSessions sessions,
            RevokedSessions revoked,
            SealedTokens seal,
            SessionSettings settings,
            SecureRandom random,
            Clock clock) {
        this.sessions = sessions;
        this.revoked = revoked;
        this.seal = seal;
        this.settings = settings;
        this.random = random;
        this.clock = clock;
    }

    /// The secret of the new session; empty if the provider's session was revoked meanwhile.
    public Mono<SessionSecret> start(
            String accountId,
            @Nullable String providerSessionId,
            Tokens tokens,
            Instant accessTokenExpiresAt) {
        var secret = SessionSecret.random(random);
        var now = clock.instant();
        var session =
                new StoredSession(
                        secret.id(),
                        accountId,
                        providerSessionId,
                        seal.close(secret, tokens),
                        accessTokenExpiresAt,
                        0,
                        null,
                        now,
                        now.plus(settings.idleTimeout()));
        return sessions.add(session).flatMap(this::unlessRevoked).map(_ -> secret);
    }

    /// Asked after the session is stored: a revocation is noted before sessions are dropped, so one
    /// of the two sees the other.
    private Mono<StoredSession> unlessRevoked(StoredSession session) {
        var providerSessionId = session.providerSessionId();
        if (providerSessionId == null) {
            return Mono.just(session);
        }
        return revoked.contain(providerSessionId)
                .flatMap(
                        ended ->
                                ended
                                        ? sessions.remove(session.id()).then(Mono.empty())
                                        : Mono.just(session));
    }
}
