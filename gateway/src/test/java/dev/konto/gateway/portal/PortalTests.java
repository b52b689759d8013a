package dev.konto.gateway.portal;

import static dev.konto.gateway.standin.Browser.location;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.gateway.standin.Browser;
import dev.konto.gateway.standin.Gateway;
import dev.konto.gateway.standin.Json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;

class PortalTests {

    private static final String HTML = "text/html,application/xhtml+xml,*/*;q=0.8";

    private final Browser browser = Gateway.shared().browser();

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/index.html", "/devices", "/sign-ins/0198c1c4", "/?error=x", "/a/b/c"})
    void isOnePageAtManyAddresses(String address) {
        var page = page(address);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
        assertThat(page.body()).contains("<title>My Account</title>").doesNotContain("__CSP");
    }

    @Test
    void hasANonceOfItsOwnEachTime() {
        var first = page("/");
        var second = page("/");

        assertThat(nonce(first)).hasSizeGreaterThan(20).isNotEqualTo(nonce(second));
        assertThat(header(first, "Content-Security-Policy"))
                .contains("style-src 'self' 'nonce-" + nonce(first) + "'")
                .contains("script-src 'self';");
    }

    @Test
    void keepsItsHashedFilesForEver() {
        var file = browser.get("/assets/index-4f3c2a1b.js");

        assertThat(file.body()).contains("portal");
        assertThat(header(file, "Content-Type")).startsWith("text/javascript");
        assertThat(header(file, "Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(header(file, "Vary")).isEqualTo("Accept-Encoding");
    }

    @Test
    void asksForItsOtherFilesAgain() {
        var file = browser.get("/favicon.svg");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(header(file, "Content-Type")).isEqualTo("image/svg+xml");
        assertThat(header(file, "Cache-Control")).isEqualTo("no-cache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/missing-12345678.js",
                "/missing.css",
                "/assets/",
                "/.well-known/security.txt",
                "/assets/../index.html"
            })
    void doesNotStandInForMissingFiles(String address) {
        var missing = page(address);

        assertThat(missing.statusCode()).isBetween(400, 404);
        assertThat(header(missing, "Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void isForThoseWhoReadPages() {
        var missing = browser.get("/devices", "Accept", "application/json");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(Json.problem(missing)).isEqualTo("not-found");
        assertThat(browser.post("/devices", "").statusCode()).isBetween(404, 405);
    }

    @Test
    void answersWhoeverOnlyAsks() {
        var asked = browser.send("HEAD", "/devices", BodyPublishers.noBody(), "Accept", HTML);

        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body()).isEmpty();
    }

    @Test
    void comesCompressed() {
        var file = browser.get("/api/docs/swagger-ui.css", "Accept-Encoding", "gzip");

        assertThat(header(file, "Content-Encoding")).isEqualTo("gzip");
    }

    @Test
    void tellsPasswordManagersWhereThePasswordIsChanged() {
        var redirect = browser.get("/.well-known/change-password");

        assertThat(redirect.statusCode()).isEqualTo(302);
        assertThat(location(redirect)).isEqualTo("/password");
    }

    private HttpResponse<String> page(String address) {
        return browser.get(address, "Accept", HTML);
    }

    private static String nonce(HttpResponse<String> page) {
        var nonce = Pattern.compile("csp-nonce\" content=\"([^\"]+)\"").matcher(page.body());
        assertThat(nonce.find()).isTrue();
        return nonce.group(1);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
