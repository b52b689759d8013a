package dev.konto.gateway.edge;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.web.server.authentication.ServerBearerTokenAuthenticationConverter;
import org.springframework.security.web.server.authentication.ServerAuthenticationConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

/// Access tokens count for the account's API and for nothing else that the gateway serves.
@Component
class BearerTokens implements ServerAuthenticationConverter {

    private static final String API = "/api/v1";

    private final ServerAuthenticationConverter header =
            new ServerBearerTokenAuthenticationConverter();

    @Override
    public Mono<Authentication> convert(ServerWebExchange exchange) {
        return isApi(exchange) ? header.convert(exchange) : Mono.empty();
    }

    /// Whether the request means to be authenticated by a token, good or not.
    static boolean arePresent(ServerWebExchange exchange) {
        var authorization = exchange.getRequest().getHeaders().getFirst("Authorization");
        return isApi(exchange)
                && authorization != null
                && authorization.regionMatches(true, 0, "Bearer", 0, "Bearer".length());
    }

    private static boolean isApi(ServerWebExchange exchange) {
        var path = exchange.getRequest().getPath().value();
        return path.equals(API) || path.startsWith(API + "/");
    }
}
