package dev.konto.gateway.edge;

import dev.konto.gateway.GatewaySettings;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

import reactor.core.publisher.Mono;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Finds out who really sent a request and makes that its remote address, so that nothing after
/// this reads a forwarding header. The socket's peer is believed; what a client claims in
/// `X-Forwarded-For` counts only as far as trusted proxies vouch for it, from the right.
@Component
class ClientAddress implements WebFilter, Ordered {

    private static final String FORWARDED_FOR = "X-Forwarded-For";

    private final List<IpSubnetFilterRule> trusted;

    ClientAddress(GatewaySettings settings) {
        trusted = settings.trustedProxies().stream().map(ClientAddress::network).toList();
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 1;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        var peer = request.getRemoteAddress();
        if (peer == null || !isTrusted(peer)) {
            return chain.filter(exchange);
        }
        var client = client(peer, request.getHeaders());
        return chain.filter(exchange.mutate().request(r -> r.remoteAddress(client)).build());
    }

    private InetSocketAddress client(InetSocketAddress peer, HttpHeaders headers) {
        var hops =
                headers.getOrEmpty(FORWARDED_FOR).stream()
                        .flatMap(line -> Arrays.stream(line.split(",")))
                        .toList()
                        .reversed();
        var client = peer;
        for (var hop : hops) {
            var sender = literal(hop.strip());
            if (sender.isEmpty()) {
                break;
            }
            client = new InetSocketAddress(sender.get(), 0);
            if (!isTrusted(client)) {
                break;
            }
        }
        return client;
    }

    private boolean isTrusted(InetSocketAddress address) {
        return trusted.stream().anyMatch(network -> network.matches(address));
    }

    private static Optional<InetAddress> literal(String hop) {
        try {
            return Optional.of(InetAddress.ofLiteral(hop));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static IpSubnetFilterRule network(String cidr) {
        var slash = cidr.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("A trusted proxy is a network (CIDR): " + cidr);
        }
        return new IpSubnetFilterRule(
                cidr.substring(0, slash),
                Integer.parseInt(cidr, slash + 1, cidr.length(), 10),
                IpFilterRuleType.ACCEPT);
    }

    /// The client's address as text.
    static String of(@Nullable InetSocketAddress remote) {
        return remote == null || remote.getAddress() == null
                ? "unknown"
                : remote.getAddress().getHostAddress();
    }
}
