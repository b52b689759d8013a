package dev.konto.gateway.routing;

import dev.konto.gateway.GatewaySettings;

import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;

/// What a service hears about where a request came from: what the gateway knows, and nothing that
/// the client claims. The browser's cookies stay here.
///
/// Comes last, so that a client can't have a header removed by naming it in `Connection`.
@Component
class ServiceRequestHeaders implements HttpHeadersFilter, Ordered {

    private static final List<String> KEPT_HERE =
            List.of("cookie", "x-csrf-token", "forwarded", "x-real-ip", "proxy-connection");

    private final GatewaySettings settings;

    ServiceRequestHeaders(GatewaySettings settings) {
        this.settings = settings;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
        var headers = new HttpHeaders();
        input.forEach(
                (name, values) -> {
                    if (!isKeptHere(name.toLowerCase(Locale.ROOT))) {
                        headers.addAll(name, values);
                    }
                });
        var client = exchange.getRequest().getRemoteAddress();
        if (client != null) {
            headers.set("X-Forwarded-For", address(client));
        }
        headers.set("X-Forwarded-Proto", settings.publicUrl().getScheme());
        headers.set("X-Forwarded-Host", settings.publicUrl().getAuthority());
        return headers;
    }

    private static boolean isKeptHere(String name) {
        return KEPT_HERE.contains(name) || name.startsWith("x-forwarded-");
    }

    private static String address(InetSocketAddress client) {
        return client.getAddress().getHostAddress();
    }
}
