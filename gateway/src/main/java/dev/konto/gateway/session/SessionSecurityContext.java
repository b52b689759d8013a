package dev.konto.gateway.session;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Duration;

/// Recognises a browser by its cookie, and keeps its session alive while it is used.
@Component
public class SessionSecurityContext implements ServerSecurityContextRepository {

    /// Not every request is worth a write.
    private static final Duration EXTENDED_EVERY = Duration.ofMinutes(1);

    private final SessionCookie cookie;
    private final BrowserSessions sessions;
    private final SessionSettings settings;
    private final Clock clock;

    SessionSecurityContext(
            SessionCookie cookie, BrowserSessions sessions, SessionSettings settings, Clock clock) {
        this.cookie = cookie;
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Mono<SecurityContext> load(ServerWebExchange exchange) {
        return Mono.defer(() -> Mono.justOrEmpty(cookie.read(exchange)))
                .flatMap(sessions::find)
                .flatMap(session -> extend(session).thenReturn(session))
                .map(session -> new SecurityContextImpl(new SignedInBrowser(session)));
    }

    /// Nothing to do: sessions start at sign-in, in [StartingSession].
    @Override
    public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
        return Mono.empty();
    }

    private Mono<Void> extend(BrowserSession session) {
        var stored = session.stored();
        var idle = clock.instant().plus(settings.idleTimeout());
        var last = stored.signedInAt().plus(settings.lifetime());
        var expiresAt = idle.isBefore(last) ? idle : last;
        return expiresAt.isBefore(stored.expiresAt().plus(EXTENDED_EVERY))
                ? Mono.empty()
                : sessions.extend(session, expiresAt).then();
    }
}
