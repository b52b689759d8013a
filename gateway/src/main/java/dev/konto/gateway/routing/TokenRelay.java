package dev.konto.gateway.routing;

import dev.konto.gateway.problem.Problem;
import dev.konto.gateway.session.RenewingTokens;
import dev.konto.gateway.session.SessionCookie;
import dev.konto.gateway.session.SessionEnded;
import dev.konto.gateway.session.SignedInBrowser;

import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

/// Sends a signed-in browser's access token along with its request. Who brought a token keeps it.
@Component
class TokenRelay implements GlobalFilter, Ordered {

    private final RenewingTokens tokens;
    private final SessionCookie cookie;

    TokenRelay(RenewingTokens tokens, SessionCookie cookie) {
        this.tokens = tokens;
        this.cookie = cookie;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 20;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return exchange.getPrincipal()
                .ofType(SignedInBrowser.class)
                .flatMap(browser -> tokens.accessToken(browser.session()))
                .onErrorMap(SessionEnded.class, _ -> signedOut(exchange))
                .map(token -> bearing(exchange, token))
                .defaultIfEmpty(exchange)
                .flatMap(chain::filter);
    }

    private static ServerWebExchange bearing(ServerWebExchange exchange, String token) {
        return exchange.mutate()
                .request(request -> request.headers(headers -> headers.setBearerAuth(token)))
                .build();
    }

    private Problem signedOut(ServerWebExchange exchange) {
        cookie.expire(exchange);
        return Problem.unauthenticated(false);
    }
}
