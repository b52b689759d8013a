package dev.konto.gateway.signin;

import dev.konto.gateway.provider.ProviderReach;
import dev.konto.gateway.session.EndingSessions;
import dev.konto.gateway.session.SessionCookie;
import dev.konto.gateway.session.SessionSecret;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.function.client.WebClientException;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import java.net.URI;
import java.util.Map;

/// Signing in, as the browser sees it: away to the provider, and back to where it was. Whatever
/// fails leads to the portal with a reason, never to an error page.
@RestController
class SignInController {

    private static final Logger log = LoggerFactory.getLogger(SignInController.class);

    private final AuthorizationRequests requests;
    private final PendingSignIns pending;
    private final CompletingSignIn completing;
    private final ProviderReach provider;
    private final EndingSessions ending;
    private final SessionCookie cookie;

    SignInController(
            AuthorizationRequests requests,
            PendingSignIns pending,
            CompletingSignIn completing,
            ProviderReach provider,
            EndingSessions ending,
            SessionCookie cookie) {
        this.requests = requests;
        this.pending = pending;
        this.completing = completing;
        this.provider = provider;
        this.ending = ending;
        this.cookie = cookie;
    }

    @GetMapping("/login")
    Mono<ResponseEntity<Void>> begin(
            @RequestParam Map<String, String> asked, ServerWebExchange exchange) {
        return provider.answers()
                .flatMap(
                        answers ->
                                answers
                                        ? toProvider(ReturnTo.of(asked.get("return_to")), exchange)
                                        : Mono.just(failed("sign-in-unavailable")));
    }

    @GetMapping("/login/oauth2/code/konto-portal")
    Mono<ResponseEntity<Void>> complete(
            @RequestParam Map<String, String> answer, ServerWebExchange exchange) {
        var begun = pending.take(exchange, answer.getOrDefault("state", ""));
        if (begun.isEmpty()) {
            return Mono.just(failed("sign-in-failed"));
        }
        return completing
                .complete(begun.get(), response(answer))
                .flatMap(secret -> replaceSession(secret, exchange))
                .map(_ -> to(begun.get().returnTo()))
                .defaultIfEmpty(failed("sign-in-failed"))
                .onErrorResume(OAuth2AuthenticationException.class, SignInController::refused)
                .onErrorResume(WebClientException.class, SignInController::unavailable)
                .onErrorResume(AuthenticationServiceException.class, SignInController::unavailable);
    }

    private Mono<ResponseEntity<Void>> toProvider(String returnTo, ServerWebExchange exchange) {
        return requests.create(exchange)
                .map(
                        request -> {
                            pending.add(exchange, PendingSignIn.of(request, returnTo));
                            return to(request.getAuthorizationRequestUri());
                        });
    }

    private Mono<SessionSecret> replaceSession(SessionSecret secret, ServerWebExchange exchange) {
        cookie.write(exchange, secret);
        return Mono.justOrEmpty(cookie.read(exchange)).flatMap(ending::end).thenReturn(secret);
    }

    private static OAuth2AuthorizationResponse response(Map<String, String> answer) {
        var redirectUri = "/login/oauth2/code/konto-portal";
        var code = answer.get("code");
        var response =
                code == null
                        ? OAuth2AuthorizationResponse.error(
                                answer.getOrDefault("error", OAuth2ErrorCodes.SERVER_ERROR))
                        : OAuth2AuthorizationResponse.success(code);
        return response.redirectUri(redirectUri).state(answer.getOrDefault("state", "")).build();
    }

    private static Mono<ResponseEntity<Void>> refused(OAuth2AuthenticationException e) {
        log.warn("A sign-in failed: {}", e.getError());
        var cancelled = e.getError().getErrorCode().equals(OAuth2ErrorCodes.ACCESS_DENIED);
        return Mono.just(failed(cancelled ? "sign-in-cancelled" : "sign-in-failed"));
    }

    private static Mono<ResponseEntity<Void>> unavailable(Exception e) {
        log.warn("A sign-in failed, as the provider doesn't answer: {}", e.getMessage());
        return Mono.just(failed("sign-in-unavailable"));
    }

    private static ResponseEntity<Void> failed(String reason) {
        return to("/?error=" + reason);
    }

    private static ResponseEntity<Void> to(String address) {
        return ResponseEntity.status(HttpStatus.FOUND).location(URI.create(address)).build();
    }
}
