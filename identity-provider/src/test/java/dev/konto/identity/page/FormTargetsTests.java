package dev.konto.identity.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

import java.util.List;
import java.util.Optional;

class FormTargetsTests {

    @Test
    void letsAFormLeadToOurselvesAndToTheClientOnly() {
        assertThat(FormTargets.of(client("https://portal.example/login/oauth2/code/x")))
                .contains("form-action 'self' https://portal.example;")
                .startsWith("default-src 'none'");
        assertThat(FormTargets.of(Optional.empty())).contains("form-action 'self';");
    }

    @Test
    void letsANativeAppListenAnywhereOnItsOwnMachine() {
        assertThat(FormTargets.of(client("http://127.0.0.1/callback", "com.example.app:/back")))
                .contains("form-action 'self' com.example.app: http://127.0.0.1:*;");
    }

    private static Optional<RegisteredClient> client(String... redirectUris) {
        return Optional.of(
                RegisteredClient.withId("x")
                        .clientId("x")
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .redirectUris(all -> all.addAll(List.of(redirectUris)))
                        .build());
    }
}
