package dev.konto.gateway.signin;

import static dev.konto.gateway.standin.Browser.location;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.gateway.standin.Gateway;
import dev.konto.gateway.standin.Json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.UriComponentsBuilder;

import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;

class SignInTests {

    private final Gateway gateway = Gateway.shared();

    @Test
    void leadsToTheProviderAndBackToWhereItBegan() {
        var browser = gateway.browser();

        var signedIn = browser.signIn("?return_to=/devices?state%3Ddisabled");

        assertThat(signedIn.statusCode()).isEqualTo(302);
        assertThat(location(signedIn)).isEqualTo("/devices?state=disabled");
        var session = browser.get("/api/session");
        assertThat(Json.of(session).at("/signedIn").asBoolean()).isTrue();
        assertThat(Json.text(session, "/accountId")).isEqualTo("maja");
    }

    @Test
    void asksWithCodeStateNonceAndPkce() {
        var asked = request(gateway.browser().get("/login"));

        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "konto-portal")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", gateway.uri() + "/login/oauth2/code/konto-portal")
                .containsKeys("state", "nonce", "code_challenge");
        assertThat(asked.get("scope")).contains("openid").contains("devices.write");
    }

    @Test
    void passesOnWhatAStepUpAsksForAndTheDeviceKey() {
        var asked =
                request(
                        gateway.browser()
                                .get(
                                        "/login?max_age=900&acr_values=urn:konto:acr:multi-factor"
                                                + "&prompt=login&ui_locales=sv&client_id=other"
                                                + "&device_key=a-Thumbprint_1"));

        assertThat(asked)
                .containsEntry("max_age", "900")
                .containsEntry("acr_values", "urn:konto:acr:multi-factor")
                .containsEntry("prompt", "login")
                .containsEntry("ui_locales", "sv")
                .containsEntry("device_key", "a-Thumbprint_1")
                .containsEntry("client_id", "konto-portal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/%5Cevil.example",
                "%5C%5Cevil.example",
                "/%09/evil.example",
                "javascript:alert(1)",
                "evil.example",
                "/login?return_to=/"
            })
    void leadsNowhereElse(String elsewhere) {
        assertThat(location(gateway.browser().signIn("?return_to=" + elsewhere))).isEqualTo("/");
    }

    @Test
    void keepsTokensOutOfTheBrowser() {
        var browser = gateway.browser().signIn();

        assertThat(browser.cookies()).containsOnlyKeys("konto");
        assertThat(browser.session()).hasSize(43).doesNotContain(".");
        assertThat(browser.get("/api/session").body()).doesNotContain("eyJ");
    }

    @Test
    void setsACookieThatScriptsAndOtherSitesCannotUse() {
        var signedIn = gateway.browser().signIn("");

        assertThat(signedIn.headers().allValues("Set-Cookie"))
                .anySatisfy(
                        cookie ->
                                assertThat(cookie)
                                        .startsWith("konto=")
                                        .contains("HTTPOnly", "SameSite=Lax", "Path=/")
                                        .doesNotContain("Domain", "Max-Age", "Secure"));
    }

    @Test
    void startsAnewSessionEachTime() {
        var browser = gateway.browser().signIn();
        var first = browser.session();
        var thief = gateway.browser(first);

        browser.signIn("?max_age=0");

        assertThat(browser.session()).isNotEqualTo(first);
        assertThat(thief.get("/api/v1/devices").statusCode()).isEqualTo(401);
        assertThat(browser.get("/api/v1/devices").statusCode()).isEqualTo(200);
    }

    @Test
    void worksInSeveralTabsAtOnce() {
        var browser = gateway.browser();
        var firstTab = browser.get("/login?return_to=/devices");
        var secondTab = browser.get("/login?return_to=/password");

        assertThat(location(browser.follow(firstTab))).isEqualTo("/devices");
        assertThat(location(browser.follow(secondTab))).isEqualTo("/password");
    }

    @Test
    void forgetsAbandonedAttempts() {
        var browser = gateway.browser();

        for (var attempt = 0; attempt < 12; attempt++) {
            browser.get("/login");
        }

        assertThat(browser.cookies()).hasSizeLessThanOrEqualTo(5);
        assertThat(location(browser.signIn("?return_to=/devices"))).isEqualTo("/devices");
    }

    private static Map<String, String> request(HttpResponse<String> toProvider) {
        assertThat(toProvider.statusCode()).isEqualTo(302);
        return UriComponentsBuilder.fromUriString(location(toProvider))
                .build()
                .getQueryParams()
                .toSingleValueMap()
                .entrySet()
                .stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> URLDecoder.decode(entry.getValue(), UTF_8)));
    }
}
