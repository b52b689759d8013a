package dev.konto.identity.authorization;

import dev.konto.identity.session.DeviceId;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Between a [CodeGrant] and what the authorization server makes of it.
final class CodeGrantMapping {

    static final String PRESENTED_REFRESH_TOKEN = "konto.presented-refresh-token";

    private static final String DEVICE = SignedInPerson.DEVICE_CLAIM;
    private static final String INVALIDATED = OAuth2Authorization.Token.INVALIDATED_METADATA_NAME;

    private CodeGrantMapping() {}

    /// A grant whose code was just made.
    static CodeGrant grant(OAuth2Authorization authorization) {
        var person = (SignedInPerson) attribute(authorization, Principal.class);
        var request =
                (OAuth2AuthorizationRequest)
                        attribute(authorization, OAuth2AuthorizationRequest.class);
        var code = token(authorization, OAuth2AuthorizationCode.class).orElseThrow();
        return new CodeGrant(
                authorization.getId(),
                authorization.getRegisteredClientId(),
                person.account(),
                person.session(),
                person.proof(),
                person.device(),
                authorization.getAuthorizedScopes(),
                AuthorizationRequest.of(request),
                code,
                null,
                List.of(),
                code.expiresAt(),
                null);
    }

    /// The tokens that were made for the grant, if any were.
    static Optional<IssuedTokens> tokens(OAuth2Authorization authorization) {
        var access = authorization.getToken(OAuth2AccessToken.class);
        if (access == null) {
            return Optional.empty();
        }
        var idToken = authorization.getToken(OidcIdToken.class);
        return Optional.of(
                new IssuedTokens(
                        StoredToken.of(access.getToken(), access.isInvalidated()),
                        access.getToken().getScopes(),
                        token(authorization, OAuth2RefreshToken.class).orElse(null),
                        idToken == null ? null : idToken.getToken().getIssuedAt(),
                        idToken == null ? null : idToken.getToken().getExpiresAt(),
                        device(access)));
    }

    private static @Nullable DeviceId device(OAuth2Authorization.Token<OAuth2AccessToken> access) {
        var claims = access.getClaims();
        return claims != null && claims.get(DEVICE) instanceof String id ? new DeviceId(id) : null;
    }

    /// The grant as the authorization server knows it, for the code or token that was presented.
    static OAuth2Authorization authorization(
            CodeGrant grant, RegisteredClient client, String presented) {
        var builder =
                OAuth2Authorization.withRegisteredClient(client)
                        .id(grant.id())
                        .principalName(grant.account().value())
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .authorizedScopes(grant.scopes())
                        .attribute(Principal.class.getName(), person(grant))
                        .attribute(
                                OAuth2AuthorizationRequest.class.getName(),
                                grant.request().of(grant));
        var code = grant.code();
        add(
                builder,
                new OAuth2AuthorizationCode(
                        code.value(presented), code.issuedAt(), code.expiresAt()),
                code);
        if (grant.tokens() != null) {
            addTokens(builder, grant, grant.tokens(), presented);
        }
        return builder.build();
    }

    private static void addTokens(
            OAuth2Authorization.Builder builder,
            CodeGrant grant,
            IssuedTokens tokens,
            String presented) {
        var access = tokens.access();
        add(
                builder,
                new OAuth2AccessToken(
                        OAuth2AccessToken.TokenType.BEARER,
                        access.value(presented),
                        access.issuedAt(),
                        access.expiresAt(),
                        tokens.accessScopes()),
                access);
        refreshToken(grant, tokens, presented).ifPresent(it -> addRefresh(builder, it, presented));
        if (tokens.idTokenAt() != null) {
            builder.token(idToken(grant, tokens));
        }
    }

    /// The presented one of the refresh tokens; the latest, if something else was presented.
    private static Optional<StoredToken> refreshToken(
            CodeGrant grant, IssuedTokens tokens, String presented) {
        return grant.refreshTokens().stream()
                .map(RefreshToken::token)
                .filter(it -> it.value(presented).equals(presented))
                .findFirst()
                .or(() -> Optional.ofNullable(tokens.refresh()));
    }

    private static void addRefresh(
            OAuth2Authorization.Builder builder, StoredToken token, String presented) {
        var value = token.value(presented);
        add(builder, new OAuth2RefreshToken(value, token.issuedAt(), token.expiresAt()), token);
        if (value.equals(presented)) {
            builder.attribute(PRESENTED_REFRESH_TOKEN, token.hash());
        }
    }

    private static OidcIdToken idToken(CodeGrant grant, IssuedTokens tokens) {
        Map<String, Object> claims =
                Map.of(
                        IdTokenClaimNames.SUB,
                        grant.account().value(),
                        IdTokenClaimNames.AUD,
                        List.of(grant.clientId()));
        return new OidcIdToken("not kept", tokens.idTokenAt(), tokens.idTokenExpiresAt(), claims);
    }

    private static <T extends OAuth2Token> void add(
            OAuth2Authorization.Builder builder, T token, StoredToken stored) {
        builder.token(token, metadata -> metadata.put(INVALIDATED, stored.revoked()));
    }

    private static <T extends OAuth2Token> Optional<StoredToken> token(
            OAuth2Authorization authorization, Class<T> type) {
        return Optional.ofNullable(authorization.getToken(type))
                .map(token -> StoredToken.of(token.getToken(), token.isInvalidated()));
    }

    private static SignedInPerson person(CodeGrant grant) {
        return new SignedInPerson(grant.account(), grant.session(), grant.proof(), grant.device());
    }

    private static Object attribute(OAuth2Authorization authorization, Class<?> type) {
        return Objects.requireNonNull(authorization.getAttribute(type.getName()));
    }
}
