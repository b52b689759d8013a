package dev.konto.identity.authorization;

import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

import java.util.Objects;

/// Between a [ClientGrant] and what the authorization server makes of it.
final class ClientGrantMapping {

    private ClientGrantMapping() {}

    static ClientGrant grant(OAuth2Authorization authorization) {
        var access = Objects.requireNonNull(authorization.getAccessToken());
        var token = StoredToken.of(access.getToken(), access.isInvalidated());
        return new ClientGrant(
                authorization.getId(),
                authorization.getRegisteredClientId(),
                authorization.getAuthorizedScopes(),
                token,
                token.expiresAt());
    }

    static OAuth2Authorization authorization(
            ClientGrant grant, RegisteredClient client, String presented) {
        var access = grant.access();
        var token =
                new OAuth2AccessToken(
                        OAuth2AccessToken.TokenType.BEARER,
                        access.value(presented),
                        access.issuedAt(),
                        access.expiresAt(),
                        grant.scopes());
        return OAuth2Authorization.withRegisteredClient(client)
                .id(grant.id())
                .principalName(grant.clientId())
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .authorizedScopes(grant.scopes())
                .token(
                        token,
                        metadata ->
                                metadata.put(
                                        OAuth2Authorization.Token.INVALIDATED_METADATA_NAME,
                                        access.revoked()))
                .build();
    }
}
