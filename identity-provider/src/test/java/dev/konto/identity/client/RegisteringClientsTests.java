package dev.konto.identity.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.identity.IdentityProviderTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

import java.util.Set;

@IdentityProviderTest
class RegisteringClientsTests {

    @Autowired Clients clients;
    @Autowired StoredClients stored;
    @Autowired RegisteringClients registering;

    @Test
    void registersWhatTheSettingsSay() {
        var portal = clients.find("konto-portal").orElseThrow();

        assertThat(portal.getAuthorizationGrantTypes())
                .containsExactlyInAnyOrder(
                        AuthorizationGrantType.AUTHORIZATION_CODE,
                        AuthorizationGrantType.REFRESH_TOKEN);
        assertThat(portal.getClientSettings().isRequireProofKey()).isTrue();
        assertThat(portal.getTokenSettings().isReuseRefreshTokens()).isFalse();
        assertThat(portal.getClientSecret()).isNotEqualTo("konto-portal-local-secret");
        assertThat(grants("konto-cli")).containsOnly(AuthorizationGrantType.AUTHORIZATION_CODE);
        assertThat(grants("konto-admin")).containsOnly(AuthorizationGrantType.CLIENT_CREDENTIALS);
    }

    @Test
    void changesNothingWhenTheSettingsSayTheSame() {
        var before = stored.findById("konto-portal");

        registering.afterPropertiesSet();

        assertThat(stored.findById("konto-portal")).isEqualTo(before);
    }

    @Test
    void dropsAClientThatIsGoneFromTheSettings() {
        var portal = stored.findById("konto-portal").orElseThrow();
        stored.save(
                new StoredClient(
                        "retired",
                        portal.name(),
                        portal.secretHash(),
                        portal.redirectUris(),
                        portal.postLogoutRedirectUris(),
                        portal.scopes(),
                        portal.accessTokenLifetime(),
                        portal.refreshTokenLifetime(),
                        portal.refreshReuseLeeway()));

        registering.afterPropertiesSet();

        assertThat(clients.findByClientId("retired")).isNull();
    }

    private Set<AuthorizationGrantType> grants(String client) {
        return clients.find(client).map(RegisteredClient::getAuthorizationGrantTypes).orElseThrow();
    }
}
