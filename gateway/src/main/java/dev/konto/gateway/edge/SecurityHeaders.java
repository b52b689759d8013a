package dev.konto.gateway.edge;

import dev.konto.gateway.GatewaySettings;
import dev.konto.gateway.provider.ProviderSettings;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

import reactor.core.publisher.Mono;

import java.net.URI;

/// The security headers of every answer, whoever made it. A service's own never win.
@Component
public class SecurityHeaders implements WebFilter, Ordered {

    /// The exchange attribute with the nonce of the page that is being answered, if it is one.
    public static final String NONCE = SecurityHeaders.class.getName() + ".nonce";

    private static final String FEATURES =
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(),"
                    + " publickey-credentials-create=(self), publickey-credentials-get=(self)";

    private final boolean secure;
    private final String providerOrigin;

    SecurityHeaders(GatewaySettings gateway, ProviderSettings provider) {
        secure = gateway.secure();
        providerOrigin = origin(provider.endSessionUri());
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 2;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> write(exchange)));
        return chain.filter(exchange);
    }

    private void write(ServerWebExchange exchange) {
        var headers = exchange.getResponse().getHeaders();
        headers.set("Content-Security-Policy", policy(exchange.getAttribute(NONCE)));
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Permissions-Policy", FEATURES);
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        if (secure) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        if (headers.getCacheControl() == null || (isApi(exchange) && !isAskedForAgain(headers))) {
            forbidStoring(headers);
        }
    }

    /// Whether an area lets this browser keep the answer, such as a photo, and ask each time
    /// whether it still holds. Who has signed out since gets no answer then.
    private static boolean isAskedForAgain(HttpHeaders headers) {
        var said = String.valueOf(headers.getCacheControl());
        return said.contains("private") && said.contains("no-cache") && !said.contains("no-store");
    }

    private static void forbidStoring(HttpHeaders headers) {
        headers.setCacheControl(CacheControl.noStore());
        headers.remove(HttpHeaders.PRAGMA);
        headers.remove(HttpHeaders.EXPIRES);
    }

    private static boolean isApi(ServerWebExchange exchange) {
        var path = exchange.getRequest().getPath().value();
        return path.startsWith("/api/") && !path.startsWith("/api/docs/");
    }

    private String policy(@Nullable String nonce) {
        var styles = nonce == null ? "'self'" : "'self' 'nonce-" + nonce + "'";
        return "default-src 'self'; script-src 'self'; style-src "
                + styles
                + "; img-src 'self' data:; connect-src 'self'; object-src 'none';"
                + " frame-ancestors 'none'; base-uri 'none'; form-action 'self' "
                + providerOrigin;
    }

    private static String origin(URI uri) {
        return uri.resolve("/").toString().replaceAll("/$", "");
    }
}
