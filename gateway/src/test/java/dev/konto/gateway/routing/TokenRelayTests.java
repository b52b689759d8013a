package dev.konto.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.gateway.standin.Gateway;
import dev.konto.gateway.standin.Json;
import dev.konto.gateway.standin.RawConnection;
import dev.konto.gateway.standin.Service;

import org.junit.jupiter.api.Test;

class TokenRelayTests {

    private final Gateway gateway = Gateway.shared();

    @Test
    void sendsTheBrowsersTokenAndKeepsItsCookies() {
        var browser = gateway.browser().signIn();
        browser.cookies().put("other", "value");

        browser.get("/api/v1/devices", "User-Agent", "TestBrowser/1.0");

        assertThat(request().header("Authorization")).startsWith("Bearer eyJ");
        assertThat(request().header("Cookie")).isNull();
        assertThat(request().header("User-Agent")).isEqualTo("TestBrowser/1.0");
    }

    @Test
    void prefersTheTokenThatCameAlong() {
        var browser = gateway.browser().signIn();
        var token = Gateway.PROVIDER.tokens().of("erik");

        var answer =
                browser.post("/api/v1/devices/1/disable", "", "Authorization", "Bearer " + token);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(request().header("Authorization")).isEqualTo("Bearer " + token);
    }

    @Test
    void doesNotFallBackToTheCookieWhenTheTokenIsBad() {
        var browser = gateway.browser().signIn();

        var refused = browser.get("/api/v1/devices", "Authorization", "Bearer nonsense");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(Gateway.DEVICES.requests()).isEmpty();
    }

    @Test
    void replacesCredentialsOfOtherKinds() {
        var browser = gateway.browser().signIn();

        browser.get("/api/v1/devices", "Authorization", "Basic bWFqYTptYWph");

        assertThat(request().header("Authorization")).startsWith("Bearer eyJ");
    }

    @Test
    void requiresTheCsrfTokenForChangesByCookie() {
        var browser = gateway.browser().signIn();

        var refused = browser.post("/api/v1/devices/1/disable", "");
        var forged =
                browser.post(
                        "/api/v1/devices/1/disable",
                        "",
                        "X-CSRF-Token",
                        gateway.browser().signIn().csrfToken());

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Json.problem(refused)).isEqualTo("forbidden");
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(Gateway.DEVICES.requests()).isEmpty();

        var accepted =
                browser.post("/api/v1/devices/1/disable", "", "X-CSRF-Token", browser.csrfToken());

        assertThat(accepted.statusCode()).isEqualTo(200);
        assertThat(request().header("X-CSRF-Token")).isNull();
    }

    @Test
    void keepsAServicesCookiesFromTheBrowser() {
        Gateway.DEVICES.answers(
                exchange -> {
                    exchange.getResponseHeaders().add("Set-Cookie", "konto=theirs; Path=/");
                    exchange.sendResponseHeaders(204, -1);
                    exchange.close();
                });
        var browser = gateway.browser().signIn();
        var ours = browser.session();

        var answer = browser.get("/api/v1/devices");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(browser.session()).isEqualTo(ours);
    }

    @Test
    void believesNoClientAboutWhoItIs() {
        gateway.browser()
                .get(
                        "/api/v1/devices",
                        "Authorization",
                        "Bearer " + Gateway.PROVIDER.tokens().of("maja"),
                        "X-Forwarded-For",
                        "203.0.113.9",
                        "Forwarded",
                        "for=203.0.113.9",
                        "X-Real-IP",
                        "203.0.113.9",
                        "X-Forwarded-Host",
                        "evil.example",
                        "X-Forwarded-Prefix",
                        "/evil");

        assertThat(request().header("X-Forwarded-For")).isEqualTo("127.0.0.1");
        assertThat(request().header("X-Forwarded-Host")).isEqualTo("localhost:" + gateway.port());
        assertThat(request().header("X-Forwarded-Proto")).isEqualTo("http");
        assertThat(request().header("Forwarded")).isNull();
        assertThat(request().header("X-Real-IP")).isNull();
        assertThat(request().header("X-Forwarded-Prefix")).isNull();
    }

    @Test
    void letsNoClientRemoveWhatTheGatewayKnows() {
        new RawConnection(gateway.port())
                .get(
                        "/api/v1/devices",
                        "Authorization: Bearer " + Gateway.PROVIDER.tokens().of("maja"),
                        "Connection: x-forwarded-for, x-forwarded-proto");

        assertThat(request().header("X-Forwarded-For")).isEqualTo("127.0.0.1");
    }

    @Test
    void passesOnTheTransactionAndTheTrace() {
        var trace = "0af7651916cd43dd8448eb211c80319c";

        gateway.browser()
                .get(
                        "/api/v1/devices",
                        "Authorization",
                        "Bearer " + Gateway.PROVIDER.tokens().of("maja"),
                        "Konto-Transaction",
                        "0198c1c4-6f3e-7d4b-9a55-5f2e9d1b7a10",
                        "traceparent",
                        "00-" + trace + "-b7ad6b7169203331-01");

        assertThat(request().header("Konto-Transaction"))
                .isEqualTo("0198c1c4-6f3e-7d4b-9a55-5f2e9d1b7a10");
        assertThat(request().header("traceparent")).contains(trace);
    }

    private static Service.Request request() {
        return Gateway.DEVICES.lastRequest();
    }
}
