package dev.konto.gateway.signin;

import dev.konto.gateway.GatewaySettings;
import dev.konto.gateway.provider.ProviderReach;
import dev.konto.gateway.provider.ProviderSettings;
import dev.konto.gateway.session.BrowserSession;
import dev.konto.gateway.session.EndingSessions;
import dev.konto.gateway.session.SessionCookie;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;

import reactor.core.publisher.Mono;

import java.net.URI;

/// Signing out: here first, then at the provider (OpenID Connect RP-Initiated Logout).
@RestController
class SignOutController {

    /// Not the cookies: the provider may live on the same domain, and needs its own to know whom to
    /// sign out. Ours is expired by name. Nor the storage: the key by which a registered device is
    /// known again stays; what else is in there, the portal clears.
    private static final String LEFT_BEHIND = "\"cache\"";

    private final SessionCookie cookie;
    private final EndingSessions ending;
    private final ProviderReach provider;
    private final ProviderSettings settings;
    private final GatewaySettings gateway;

    SignOutController(
            SessionCookie cookie,
            EndingSessions ending,
            ProviderReach provider,
            ProviderSettings settings,
            GatewaySettings gateway) {
        this.cookie = cookie;
        this.ending = ending;
        this.provider = provider;
        this.settings = settings;
        this.gateway = gateway;
    }

    @PostMapping("/logout")
    Mono<ResponseEntity<Void>> signOut(ServerWebExchange exchange) {
        return Mono.justOrEmpty(cookie.read(exchange))
                .flatMap(ending::end)
                .flatMap(this::onward)
                .defaultIfEmpty(URI.create("/"))
                .map(next -> signedOut(exchange, next));
    }

    private Mono<URI> onward(BrowserSession session) {
        return provider.answers()
                .map(
                        answers ->
                                answers
                                        ? endSession(session)
                                        : URI.create("/?error=sign-in-unavailable"));
    }

    private URI endSession(BrowserSession session) {
        return UriComponentsBuilder.fromUri(settings.endSessionUri())
                .queryParam("id_token_hint", session.tokens().idToken())
                .queryParam("client_id", settings.clientId())
                .queryParam("post_logout_redirect_uri", gateway.address("/"))
                .encode()
                .build()
                .toUri();
    }

    private ResponseEntity<Void> signedOut(ServerWebExchange exchange, URI next) {
        cookie.expire(exchange);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Clear-Site-Data", LEFT_BEHIND)
                .location(next)
                .build();
    }
}
