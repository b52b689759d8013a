package dev.konto.gateway.edge;

import dev.konto.gateway.problem.Problem;
import dev.konto.gateway.problem.ProblemResponses;
import dev.konto.gateway.problem.ProblemType;
import dev.konto.gateway.session.SessionCookie;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.ServerAuthenticationFailureHandler;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import java.time.Duration;

/// Says no in the words of problem details (RFC 9457), with the challenge of RFC 6750. A token that
/// can't be checked because the provider doesn't answer is our trouble, not the caller's: 503.
@Component
class Refusals
        implements ServerAuthenticationEntryPoint,
                ServerAuthenticationFailureHandler,
                ServerAccessDeniedHandler {

    private static final Logger log = LoggerFactory.getLogger(Refusals.class);

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final ProblemResponses responses;
    private final SessionCookie cookie;

    Refusals(ProblemResponses responses, SessionCookie cookie) {
        this.responses = responses;
        this.cookie = cookie;
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException e) {
        if (e instanceof AuthenticationServiceException) {
            log.warn("A token can't be checked: {}", e.getMessage());
            return responses.write(exchange, Problem.unavailable("sign-in", RETRY_AFTER));
        }
        var token = BearerTokens.arePresent(exchange);
        if (!token && cookie.isPresent(exchange)) {
            cookie.expire(exchange);
        }
        return responses.write(exchange, Problem.unauthenticated(token));
    }

    @Override
    public Mono<Void> onAuthenticationFailure(
            WebFilterExchange exchange, AuthenticationException e) {
        return commence(exchange.getExchange(), e);
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException e) {
        return responses.write(exchange, Problem.of(ProblemType.FORBIDDEN));
    }

    Mono<Void> malformed(ServerWebExchange exchange, ServerExchangeRejectedException e) {
        log.debug("Refused: {}", e.getMessage());
        return responses.write(exchange, Problem.of(ProblemType.VALIDATION_FAILED));
    }
}
