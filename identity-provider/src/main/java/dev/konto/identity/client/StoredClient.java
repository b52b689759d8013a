package dev.konto.identity.client;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/// A client as it is kept: its settings with the secret hashed, and nothing of the framework's.
@Document("clients")
record StoredClient(
        @Id String id,
        String name,
        @Nullable String secretHash,
        List<String> redirectUris,
        List<String> postLogoutRedirectUris,
        Set<String> scopes,
        Duration accessTokenLifetime,
        Duration refreshTokenLifetime,
        Duration refreshReuseLeeway) {

    RegisteredClient registered() {
        var client =
                RegisteredClient.withId(id)
                        .clientId(id)
                        .clientName(name)
                        .scopes(all -> all.addAll(scopes))
                        .redirectUris(all -> all.addAll(redirectUris))
                        .postLogoutRedirectUris(all -> all.addAll(postLogoutRedirectUris))
                        .clientSettings(clientSettings())
                        .tokenSettings(tokenSettings());
        if (secretHash == null) {
            client.clientAuthenticationMethod(ClientAuthenticationMethod.NONE);
        } else {
            client.clientSecret(secretHash)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST);
        }
        return client.authorizationGrantTypes(all -> all.addAll(grants())).build();
    }

    /// A public client has no refresh token: nothing but its possession would guard it. Its person
    /// still has the session.
    private List<AuthorizationGrantType> grants() {
        if (redirectUris.isEmpty()) {
            return List.of(AuthorizationGrantType.CLIENT_CREDENTIALS);
        }
        return secretHash == null
                ? List.of(AuthorizationGrantType.AUTHORIZATION_CODE)
                : List.of(
                        AuthorizationGrantType.AUTHORIZATION_CODE,
                        AuthorizationGrantType.REFRESH_TOKEN);
    }

    private static ClientSettings clientSettings() {
        return ClientSettings.builder()
                .requireProofKey(true)
                .requireAuthorizationConsent(false)
                .build();
    }

    private TokenSettings tokenSettings() {
        return TokenSettings.builder()
                .authorizationCodeTimeToLive(Duration.ofMinutes(1))
                .accessTokenTimeToLive(accessTokenLifetime)
                .refreshTokenTimeToLive(refreshTokenLifetime)
                .reuseRefreshTokens(false)
                .setting(Clients.REFRESH_REUSE_LEEWAY, refreshReuseLeeway)
                .build();
    }
}
