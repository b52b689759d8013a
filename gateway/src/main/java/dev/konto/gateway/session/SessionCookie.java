package dev.konto.gateway.session;

import dev.konto.gateway.GatewaySettings;

import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import java.time.Duration;
import java.util.Optional;

/// The one cookie of a signed-in browser. It ends with the browser's own session.
@Component
public class SessionCookie {

    private final boolean secure;

    SessionCookie(GatewaySettings settings) {
        secure = settings.secure();
    }

    /// The `__Host-` prefix keeps other hosts and plain http from setting it (RFC 6265bis).
    public String name() {
        return secure ? "__Host-konto" : "konto";
    }

    public boolean isPresent(ServerWebExchange exchange) {
        return exchange.getRequest().getCookies().containsKey(name());
    }

    public Optional<SessionSecret> read(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getRequest().getCookies().getFirst(name()))
                .flatMap(cookie -> SessionSecret.parse(cookie.getValue()));
    }

    public void write(ServerWebExchange exchange, SessionSecret secret) {
        exchange.getResponse().addCookie(cookie(secret.value()).build());
    }

    public void expire(ServerWebExchange exchange) {
        exchange.getResponse().addCookie(cookie("").maxAge(Duration.ZERO).build());
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String value) {
        return ResponseCookie.from(name(), value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax");
    }
}
