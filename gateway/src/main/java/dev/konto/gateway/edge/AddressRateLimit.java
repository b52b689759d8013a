package dev.konto.gateway.edge;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

import reactor.core.publisher.Mono;

import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Limits what one network address may ask for, before a token is checked or the store is asked.
/// Of an IPv6 address the first 64 bits count: whoever has one has all of its network.
@Component
class AddressRateLimit implements WebFilter, Ordered {

    private static final int NETWORK_BYTES = 8;

    private final RateLimit limit;

    AddressRateLimit(RateLimitSettings settings) {
        limit = new RateLimit("address", settings.perAddress(), settings.window());
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 3;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return Mono.defer(
                () -> {
                    if (isCounted(exchange.getRequest().getPath().value())) {
                        limit.take(key(exchange.getRequest().getRemoteAddress()), exchange);
                    }
                    return chain.filter(exchange);
                });
    }

    private static boolean isCounted(String path) {
        return path.startsWith("/api/") || path.startsWith("/login") || path.startsWith("/logout");
    }

    private static String key(@Nullable InetSocketAddress remote) {
        if (remote != null && remote.getAddress() instanceof Inet6Address address) {
            return HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES));
        }
        return ClientAddress.of(remote);
    }
}
