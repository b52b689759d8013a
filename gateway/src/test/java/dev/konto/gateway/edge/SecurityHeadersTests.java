package dev.konto.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.gateway.standin.Browser;
import dev.konto.gateway.standin.Gateway;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpResponse;

class SecurityHeadersTests {

    private final Gateway gateway = Gateway.shared();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/devices",
                "/assets/index-4f3c2a1b.js",
                "/assets/missing.js",
                "/api/session",
                "/api/v1/devices",
                "/api/unknown",
                "/api/docs",
                "/login",
                "/.well-known/change-password"
            })
    void areOnEveryAnswer(String path) {
        var answer = gateway.browser().get(path, "Accept", "text/html, */*");

        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'self'", "script-src 'self';", "frame-ancestors 'none'")
                .contains("base-uri 'none'", "object-src 'none'", "connect-src 'self'")
                .contains("form-action 'self' " + Gateway.PROVIDER.uri())
                .doesNotContain("unsafe");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void areNotTheServices() {
        Gateway.DEVICES.answers(
                exchange -> {
                    exchange.getResponseHeaders().add("X-Frame-Options", "SAMEORIGIN");
                    exchange.getResponseHeaders().add("Cache-Control", "max-age=3600");
                    exchange.getResponseHeaders().add("Content-Security-Policy", "default-src *");
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });

        var answer = gateway.browser().signIn().get("/api/v1/devices");

        assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .doesNotContain("*");
    }

    @Test
    void letABrowserKeepWhatItAsksForEachTime() {
        assertThat(cacheControl("no-cache, private")).isEqualTo("no-cache, private");
        assertThat(cacheControl("private, max-age=3600")).isEqualTo("no-store");
        assertThat(cacheControl("no-cache, private, no-store")).isEqualTo("no-store");
        assertThat(cacheControl("no-cache")).isEqualTo("no-store");
    }

    private String cacheControl(String ofTheArea) {
        Gateway.DEVICES.answers(
                exchange -> {
                    exchange.getResponseHeaders().add("Cache-Control", ofTheArea);
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        var answer = gateway.browser().signIn().get("/api/v1/devices");
        return header(answer, "Cache-Control");
    }

    @Test
    void areStricterOnHttps() {
        try (var secure = Gateway.start("konto.gateway.public-url", "https://account.example")) {
            var browser = secure.browser();
            var toProvider = browser.get("/login");

            assertThat(header(toProvider, "Strict-Transport-Security"))
                    .isEqualTo("max-age=31536000");
            assertThat(header(toProvider, "Location"))
                    .contains(
                            "redirect_uri=https://account.example/login/oauth2/code/konto-portal");
            assertThat(header(toProvider, "Set-Cookie"))
                    .startsWith("__Host-konto-sign-in-")
                    .contains("Secure", "HTTPOnly", "SameSite=Lax", "Path=/")
                    .doesNotContain("Domain");
            var back = browser.get(header(toProvider, "Location"));
            assertSessionIsForThisHost(browser, header(back, "Location"));
        }
    }

    private static void assertSessionIsForThisHost(Browser browser, String callback) {
        var signedIn = browser.get(callback.replace("https://account.example", ""));

        assertThat(signedIn.headers().allValues("Set-Cookie"))
                .anySatisfy(
                        cookie ->
                                assertThat(cookie).startsWith("__Host-konto=").contains("Secure"));
        assertThat(browser.get("/api/v1/devices").statusCode()).isEqualTo(200);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
