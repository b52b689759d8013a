package dev.konto.gateway.session;

import static org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType.BEARER;

import dev.konto.gateway.problem.Problem;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Service;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

/// Gives a browser session's access token, renewed when it ends soon.
///
/// Refresh tokens rotate: using one twice ends the session. A page makes many requests at once, and
/// they may reach different replicas, so the right to renew is claimed in the store. Who doesn't
/// get it uses the token as long as it lasts, and else waits for the one who does.
@Service
public class RenewingTokens {

    private static final Logger log = LoggerFactory.getLogger(RenewingTokens.class);

    private static final Duration LOOK_AGAIN_AFTER = Duration.ofMillis(40);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final BrowserSessions sessions;
    private final ReactiveOAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> provider;
    private final ClientRegistration client;
    private final SessionSettings settings;
    private final Clock clock;

    RenewingTokens(
            BrowserSessions sessions,
            ReactiveOAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> provider,
            ClientRegistration client,
            SessionSettings settings,
            Clock clock) {
        this.sessions = sessions;
        this.provider = provider;
        this.client = client;
        this.settings = settings;
        this.clock = clock;
    }

    /// An access token that is good for now; [SessionEnded] if the provider refuses one.
    public Mono<String> accessToken(BrowserSession session) {
        return current(session)
                .timeout(settings.refreshTimeout())
                .onErrorMap(TimeoutException.class, _ -> unavailable());
    }

    private Mono<String> current(BrowserSession session) {
        if (!endsWithin(settings.refreshAhead(), session)) {
            return Mono.just(session.tokens().accessToken());
        }
        return sessions.claimRenewal(session, clock.instant().plus(settings.refreshTimeout()))
                .flatMap(mine -> mine ? uncancelled(renewed(session)) : others(session));
    }

    private Mono<String> others(BrowserSession session) {
        if (!endsWithin(Duration.ZERO, session)) {
            return Mono.just(session.tokens().accessToken());
        }
        return Mono.delay(LOOK_AGAIN_AFTER)
                .then(sessions.find(session.secret()))
                .switchIfEmpty(Mono.error(SessionEnded::new))
                .flatMap(this::current);
    }

    private Mono<String> renewed(BrowserSession session) {
        return Mono.defer(() -> provider.getTokenResponse(request(session)))
                .flatMap(response -> store(session, response))
                .onErrorResume(e -> isRefusal(e) ? ended(session) : postponed(session, e));
    }

    private Mono<String> store(BrowserSession session, OAuth2AccessTokenResponse response) {
        var access = response.getAccessToken();
        var refresh = response.getRefreshToken();
        var tokens =
                session.tokens()
                        .renewed(
                                access.getTokenValue(),
                                refresh == null ? null : refresh.getTokenValue(),
                                (String)
                                        response.getAdditionalParameters()
                                                .get(OidcParameterNames.ID_TOKEN));
        return sessions.renew(session, tokens, Objects.requireNonNull(access.getExpiresAt()))
                .filter(stored -> stored)
                .map(_ -> tokens.accessToken())
                .switchIfEmpty(Mono.error(SessionEnded::new));
    }

    private Mono<String> ended(BrowserSession session) {
        return sessions.remove(session.stored().id()).then(Mono.error(SessionEnded::new));
    }

    /// The provider doesn't answer: the old token serves while it lasts.
    private Mono<String> postponed(BrowserSession session, Throwable cause) {
        log.warn("An access token could not be renewed: {}", cause.getMessage());
        return sessions.giveUpRenewal(session)
                .then(
                        endsWithin(Duration.ZERO, session)
                                ? Mono.error(unavailable())
                                : Mono.just(session.tokens().accessToken()));
    }

    /// A browser that goes away must not stop a renewal halfway: the provider has already replaced
    /// the refresh token, and the new one would be lost.
    private static Mono<String> uncancelled(Mono<String> renewal) {
        return Mono.fromFuture(renewal::toFuture, true);
    }

    private OAuth2RefreshTokenGrantRequest request(BrowserSession session) {
        var tokens = session.tokens();
        var refreshToken = tokens.refreshToken();
        if (refreshToken == null) {
            throw new SessionEnded();
        }
        return new OAuth2RefreshTokenGrantRequest(
                client,
                new OAuth2AccessToken(BEARER, tokens.accessToken(), null, null),
                new OAuth2RefreshToken(refreshToken, null));
    }

    private boolean endsWithin(Duration time, BrowserSession session) {
        return session.stored().accessTokenEndsWithin(time, clock.instant());
    }

    private static boolean isRefusal(Throwable e) {
        return e instanceof SessionEnded
                || (e instanceof OAuth2AuthorizationException refused
                        && refused.getError()
                                .getErrorCode()
                                .equals(OAuth2ErrorCodes.INVALID_GRANT));
    }

    private static Problem unavailable() {
        return Problem.unavailable("sign-in", RETRY_AFTER);
    }
}
