package dev.konto.gateway.signin;

import static dev.konto.gateway.standin.Browser.location;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.gateway.standin.Gateway;
import dev.konto.gateway.standin.Json;
import dev.konto.gateway.standin.Provider;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;

/// A gateway that starts while the provider is down knows neither its endpoints nor its keys.
class ProviderOutageTests {

    private final Gateway gateway = Gateway.shared();
    private final Provider provider = Gateway.PROVIDER;

    @Test
    void isToldHonestlyAndOverOnceTheProviderIsBack() {
        var browser = gateway.browser().signIn();
        var csrf = browser.csrfToken();
        var token = provider.tokens().of("maja");
        provider.goAway();
        try (var fresh = Gateway.start()) {
            assertNobodyIsSentToTheProvider(fresh);
            assertTokensCannotBeChecked(fresh, token);
            assertSigningOutWorksHere(fresh, browser.session(), csrf);

            provider.comeBack();

            assertThat(call(fresh, token).statusCode()).isEqualTo(200);
            assertThat(location(fresh.browser().signIn("?return_to=/devices")))
                    .isEqualTo("/devices");
        }
    }

    private static void assertNobodyIsSentToTheProvider(Gateway fresh) {
        var refused = fresh.browser().get("/login?return_to=/devices");

        assertThat(refused.statusCode()).isEqualTo(302);
        assertThat(location(refused)).isEqualTo("/?error=sign-in-unavailable");
    }

    private static void assertTokensCannotBeChecked(Gateway fresh, String token) {
        var refused = call(fresh, token);

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(Json.problem(refused)).isEqualTo("dependency-unavailable");
        assertThat(Json.text(refused, "/area")).isEqualTo("sign-in");
    }

    private void assertSigningOutWorksHere(Gateway fresh, String session, String csrf) {
        var signedOut = fresh.browser(session).post("/logout", "", "X-CSRF-Token", csrf);

        assertThat(location(signedOut)).isEqualTo("/?error=sign-in-unavailable");
        assertThat(gateway.browser(session).get("/api/v1/devices").statusCode()).isEqualTo(401);
    }

    private static HttpResponse<String> call(Gateway fresh, String token) {
        return fresh.browser().get("/api/v1/devices", "Authorization", "Bearer " + token);
    }
}
