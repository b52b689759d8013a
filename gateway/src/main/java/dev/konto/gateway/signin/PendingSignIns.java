package dev.konto.gateway.signin;

import dev.konto.gateway.GatewaySettings;

import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/// Pending sign-ins, each in a short-lived cookie of its own: several tabs can sign in at once, and
/// nobody who isn't signed in can make the store grow. The cookie ties the answer to the browser
/// that asked (login CSRF).
@Component
class PendingSignIns {

    private static final Duration KEPT_FOR = Duration.ofMinutes(10);
    private static final int KEPT_AT_ONCE = 5;
    private static final int NAMED_BY = 8;

    private final String prefix;
    private final boolean secure;
    private final JsonMapper json;

    PendingSignIns(GatewaySettings settings, JsonMapper json) {
        this.secure = settings.secure();
        this.prefix = secure ? "__Host-konto-sign-in-" : "konto-sign-in-";
        this.json = json;
    }

    void add(ServerWebExchange exchange, PendingSignIn pending) {
        forgetAbandoned(exchange);
        var value =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(json.writeValueAsBytes(pending));
        exchange.getResponse().addCookie(cookie(name(pending.state()), value, KEPT_FOR));
    }

    /// The sign-in that an answer with this state belongs to, if this browser began it. Answers
    /// once.
    Optional<PendingSignIn> take(ServerWebExchange exchange, String state) {
        if (state.length() < NAMED_BY) {
            return Optional.empty();
        }
        var cookie = exchange.getRequest().getCookies().getFirst(name(state));
        if (cookie == null) {
            return Optional.empty();
        }
        exchange.getResponse().addCookie(cookie(cookie.getName(), "", Duration.ZERO));
        return read(cookie).filter(pending -> pending.state().equals(state));
    }

    private Optional<PendingSignIn> read(HttpCookie cookie) {
        try {
            var value = Base64.getUrlDecoder().decode(cookie.getValue());
            return Optional.of(json.readValue(value, PendingSignIn.class));
        } catch (IllegalArgumentException | JacksonException _) {
            return Optional.empty();
        }
    }

    private void forgetAbandoned(ServerWebExchange exchange) {
        var names =
                exchange.getRequest().getCookies().keySet().stream()
                        .filter(name -> name.startsWith(prefix))
                        .toList();
        if (names.size() >= KEPT_AT_ONCE) {
            names.forEach(
                    name -> exchange.getResponse().addCookie(cookie(name, "", Duration.ZERO)));
        }
    }

    private String name(String state) {
        return prefix + state.substring(0, NAMED_BY).replaceAll("[^A-Za-z0-9_-]", "_");
    }

    private ResponseCookie cookie(String name, String value, Duration age) {
        return ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(age)
                .build();
    }
}
