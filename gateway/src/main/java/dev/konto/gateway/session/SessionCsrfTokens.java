package dev.konto.gateway.session;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.DefaultCsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import java.security.SecureRandom;

/// The proof that a change was sent by a page of this site: derived from the session's cookie, so
/// it ends with it and needs no store. A browser without a session gets one that nothing asks for.
@Component
public class SessionCsrfTokens implements ServerCsrfTokenRepository {

    private static final String HEADER = "X-CSRF-Token";
    private static final String PARAMETER = "_csrf";

    private final SessionCookie cookie;
    private final SecureRandom random;

    SessionCsrfTokens(SessionCookie cookie, SecureRandom random) {
        this.cookie = cookie;
        this.random = random;
    }

    @Override
    public Mono<CsrfToken> loadToken(ServerWebExchange exchange) {
        return Mono.justOrEmpty(cookie.read(exchange)).map(SessionCsrfTokens::of);
    }

    @Override
    public Mono<CsrfToken> generateToken(ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> of(SessionSecret.random(random)));
    }

    @Override
    public Mono<Void> saveToken(ServerWebExchange exchange, @Nullable CsrfToken token) {
        return Mono.empty();
    }

    private static CsrfToken of(SessionSecret secret) {
        return new DefaultCsrfToken(HEADER, PARAMETER, secret.csrfToken());
    }
}
