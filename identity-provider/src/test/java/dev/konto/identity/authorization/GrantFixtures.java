package dev.konto.identity.authorization;

import dev.konto.identity.session.Session;
import dev.konto.starter.mongo.Identifier;

import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

import java.security.Principal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Grants as the authorization server makes them.
final class GrantFixtures {

    private GrantFixtures() {}

    static OAuth2Authorization issued(
            RegisteredClient client, String id, String code, Session session) {
        return OAuth2Authorization.withRegisteredClient(client)
                .id(id)
                .principalName(session.account().value())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizedScopes(Set.of("openid", "profile"))
                .attribute(Principal.class.getName(), SignedInPerson.of(session))
                .attribute(OAuth2AuthorizationRequest.class.getName(), request(client))
                .token(new OAuth2AuthorizationCode(code, now(), now().plusSeconds(60)))
                .build();
    }

    static OAuth2Authorization exchanged(
            OAuth2Authorization issued, String access, String refresh) {
        var spent = token(issued, OAuth2AuthorizationCode.class).getToken();
        var id = new OidcIdToken("id token", now(), now().plusSeconds(60), Map.of("sub", "x"));
        return OAuth2Authorization.from(issued)
                .accessToken(accessToken(access, "openid"))
                .refreshToken(new OAuth2RefreshToken(refresh, now(), now().plusSeconds(600)))
                .token(id)
                .invalidate(spent)
                .build();
    }

    static OAuth2Authorization forItself(RegisteredClient client, String access) {
        return OAuth2Authorization.withRegisteredClient(client)
                .id(Identifier.next())
                .principalName(client.getClientId())
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .authorizedScopes(Set.of("account.admin"))
                .accessToken(accessToken(access, "account.admin"))
                .build();
    }

    static <T extends OAuth2Token> OAuth2Authorization.Token<T> token(
            OAuth2Authorization authorization, Class<T> type) {
        return Objects.requireNonNull(authorization.getToken(type));
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    private static OAuth2AuthorizationRequest request(RegisteredClient client) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri("/oauth2/authorize")
                .clientId(client.getClientId())
                .redirectUri("http://localhost/back")
                .scopes(Set.of("openid", "profile"))
                .additionalParameters(
                        Map.of(
                                "code_challenge", "challenge",
                                "code_challenge_method", "S256",
                                "nonce", "once",
                                "something.else", "not kept"))
                .build();
    }

    private static OAuth2AccessToken accessToken(String value, String scope) {
        return new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER,
                value,
                now(),
                now().plusSeconds(300),
                Set.of(scope));
    }
}
