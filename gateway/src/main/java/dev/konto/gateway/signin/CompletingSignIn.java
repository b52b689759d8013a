package dev.konto.gateway.signin;

import dev.konto.gateway.session.SessionSecret;
import dev.konto.gateway.session.StartingSession;
import dev.konto.gateway.session.Tokens;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthorizationCodeAuthenticationToken;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeReactiveAuthenticationManager;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcReactiveOAuth2UserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.stereotype.Service;

import reactor.core.publisher.Mono;

import java.util.Objects;

/// Turns the provider's answer into a session: the code into tokens, checked as OpenID Connect asks
/// (state, nonce, signature, issuer, audience), and the tokens into a signed-in browser.
@Service
class CompletingSignIn {

    private final ClientRegistration client;
    private final ReactiveAuthenticationManager provider;
    private final StartingSession starting;

    CompletingSignIn(
            ClientRegistration client,
            ReactiveOAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> exchange,
            @Qualifier("idTokenDecoder") ReactiveJwtDecoder idTokens,
            StartingSession starting) {
        var manager =
                new OidcAuthorizationCodeReactiveAuthenticationManager(
                        exchange, new OidcReactiveOAuth2UserService());
        manager.setJwtDecoderFactory(_ -> idTokens);
        this.client = client;
        this.provider = manager;
        this.starting = starting;
    }

    /// The new session's secret; empty if the provider has ended its session again.
    Mono<SessionSecret> complete(PendingSignIn pending, OAuth2AuthorizationResponse answer) {
        var answered =
                new OAuth2AuthorizationCodeAuthenticationToken(
                        client, new OAuth2AuthorizationExchange(pending.request(client), answer));
        return provider.authenticate(answered)
                .cast(OAuth2LoginAuthenticationToken.class)
                .flatMap(this::start);
    }

    private Mono<SessionSecret> start(OAuth2LoginAuthenticationToken signIn) {
        var person = (OidcUser) Objects.requireNonNull(signIn.getPrincipal());
        var access = Objects.requireNonNull(signIn.getAccessToken());
        var refresh = signIn.getRefreshToken();
        var tokens =
                new Tokens(
                        access.getTokenValue(),
                        refresh == null ? null : refresh.getTokenValue(),
                        person.getIdToken().getTokenValue(),
                        person.getFullName(),
                        person.getEmail(),
                        person.getLocale());
        return starting.start(
                Objects.requireNonNull(person.getSubject()),
                person.getClaimAsString("sid"),
                tokens,
                Objects.requireNonNull(access.getExpiresAt()));
    }
}
