package dev.konto.gateway.signin;

import static dev.konto.gateway.standin.Browser.location;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.gateway.standin.Gateway;
import dev.konto.gateway.standin.Json;

import org.junit.jupiter.api.Test;

import java.net.URLEncoder;

class SignOutTests {

    private final Gateway gateway = Gateway.shared();

    @Test
    void endsTheSessionHereAndLeadsToTheProvidersEnd() {
        var browser = gateway.browser().signIn();
        var cookie = browser.session();

        var signedOut = browser.post("/logout", "", "X-CSRF-Token", browser.csrfToken());

        assertThat(signedOut.statusCode()).isEqualTo(303);
        assertThat(location(signedOut))
                .startsWith(Gateway.PROVIDER.uri() + "/connect/logout?id_token_hint=eyJ")
                .contains("client_id=konto-portal")
                .contains(
                        "post_logout_redirect_uri="
                                + URLEncoder.encode(gateway.uri() + "/", UTF_8)
                                        .replace("%3A", ":")
                                        .replace("%2F", "/"));
        assertThat(browser.cookies()).doesNotContainKey("konto");
        assertThat(gateway.browser(cookie).get("/api/v1/devices").statusCode()).isEqualTo(401);
    }

    @Test
    void clearsWhatTheBrowserKeptButTheKeyOfItsDevice() {
        var browser = gateway.browser().signIn();

        var signedOut = browser.post("/logout", "", "X-CSRF-Token", browser.csrfToken());

        assertThat(signedOut.headers().firstValue("Clear-Site-Data")).hasValue("\"cache\"");
    }

    @Test
    void takesTheTokenFromAForm() {
        var browser = gateway.browser().signIn();
        var form = "_csrf=" + URLEncoder.encode(browser.csrfToken(), UTF_8);

        var signedOut =
                browser.post("/logout", form, "Content-Type", "application/x-www-form-urlencoded");

        assertThat(signedOut.statusCode()).isEqualTo(303);
        assertThat(browser.cookies()).doesNotContainKey("konto");
    }

    @Test
    void refusesWhatAnotherSiteSends() {
        var browser = gateway.browser().signIn();

        var refused = browser.post("/logout", "");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Json.problem(refused)).isEqualTo("forbidden");
        assertThat(browser.get("/api/v1/devices").statusCode()).isEqualTo(200);
    }

    @Test
    void leadsHomeWhoeverIsNotSignedIn() {
        var signedOut = gateway.browser().post("/logout", "");

        assertThat(signedOut.statusCode()).isEqualTo(303);
        assertThat(location(signedOut)).isEqualTo("/");
    }
}
