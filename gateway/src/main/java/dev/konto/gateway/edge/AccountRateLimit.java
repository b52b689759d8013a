package dev.konto.gateway.edge;

import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

/// Limits what one account may ask the services for, from wherever it does.
@Component
class AccountRateLimit implements GlobalFilter, Ordered {

    private final RateLimit limit;

    AccountRateLimit(RateLimitSettings settings) {
        limit = new RateLimit("account", settings.perAccount(), settings.window());
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 10;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return exchange.getPrincipal()
                .doOnNext(caller -> limit.take(caller.getName(), exchange))
                .then(Mono.defer(() -> chain.filter(exchange)));
    }
}
