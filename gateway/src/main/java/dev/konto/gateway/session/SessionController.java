package dev.konto.gateway.session;

import dev.konto.gateway.problem.Languages;
import dev.konto.gateway.problem.Problem;

import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

/// Tells a page whether its browser is signed in. Never refuses: not being signed in is an answer.
@RestController
class SessionController {

    private final RenewingTokens tokens;
    private final SessionCookie cookie;
    private final OrganizationSettings organization;

    SessionController(
            RenewingTokens tokens, SessionCookie cookie, OrganizationSettings organization) {
        this.tokens = tokens;
        this.cookie = cookie;
        this.organization = organization;
    }

    @GetMapping("/api/session")
    Mono<SessionView> session(
            ServerWebExchange exchange,
            @RequestAttribute("org.springframework.security.web.server.csrf.CsrfToken")
                    Mono<CsrfToken> csrf) {
        return csrf.flatMap(
                token ->
                        current(exchange)
                                .map(session -> signedIn(session, exchange, token))
                                .switchIfEmpty(
                                        Mono.fromSupplier(() -> signedOut(exchange, token))));
    }

    /// Renews the tokens first, so that a session which the provider has ended isn't called one.
    /// While the provider doesn't answer, nothing says that it ended.
    private Mono<BrowserSession> current(ServerWebExchange exchange) {
        return exchange.getPrincipal()
                .ofType(SignedInBrowser.class)
                .map(SignedInBrowser::session)
                .flatMap(
                        session ->
                                tokens.accessToken(session)
                                        .thenReturn(session)
                                        .onErrorResume(Problem.class, _ -> Mono.just(session)))
                .onErrorResume(SessionEnded.class, _ -> Mono.empty());
    }

    private SessionView signedIn(
            BrowserSession session, ServerWebExchange exchange, CsrfToken token) {
        var own = session.tokens().locale();
        var locale = own == null ? Languages.of(exchange) : Languages.of(own);
        return SessionView.signedIn(session, locale, token, organization);
    }

    private SessionView signedOut(ServerWebExchange exchange, CsrfToken token) {
        if (cookie.isPresent(exchange)) {
            cookie.expire(exchange);
        }
        return SessionView.signedOut(Languages.of(exchange), token, organization);
    }
}
