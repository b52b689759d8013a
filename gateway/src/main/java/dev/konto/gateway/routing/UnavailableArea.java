package dev.konto.gateway.routing;

import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR;

import dev.konto.gateway.problem.Problem;

import io.netty.handler.timeout.ReadTimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServiceUnavailableException;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import java.io.IOException;
import java.util.concurrent.TimeoutException;

/// Answers for a service that doesn't: its area is not available, the others are.
@Component
class UnavailableArea implements GlobalFilter, Ordered {

    private static final Logger log = LoggerFactory.getLogger(UnavailableArea.class);

    private final RoutingSettings settings;

    UnavailableArea(RoutingSettings settings) {
        this.settings = settings;
    }

    /// Outside of everything that calls the service, inside of everything that refuses the caller.
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 40;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return chain.filter(exchange)
                .onErrorMap(UnavailableArea::isNoAnswer, e -> unavailable(exchange, e));
    }

    private Problem unavailable(ServerWebExchange exchange, Throwable cause) {
        var area = exchange.<Route>getRequiredAttribute(GATEWAY_ROUTE_ATTR).getId();
        log.warn("{} is unavailable: {}", area, cause.toString());
        return Problem.unavailable(area, settings.openFor());
    }

    private static boolean isNoAnswer(Throwable error) {
        return switch (error) {
            case IOException _ -> true;
            case TimeoutException _ -> true;
            case ReadTimeoutException _ -> true;
            case ServiceUnavailableException _ -> true;
            case ErrorResponse e -> e.getStatusCode().is5xxServerError();
            default -> false;
        };
    }
}
