package dev.konto.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.gateway.standin.Gateway;
import dev.konto.gateway.standin.Json;

import org.junit.jupiter.api.Test;

class OpenApiTests {

    private final Gateway gateway = Gateway.shared();

    @Test
    void joinsWhatTheModulesSayOfThemselves() {
        var document = Json.of(gateway.browser().get("/api/openapi.json"));

        assertThat(document.at("/openapi").asString()).startsWith("3.1");
        assertThat(document.at("/paths").propertyNames())
                .contains("/api/session", "/login", "/api/v1/devices")
                .noneMatch(path -> path.startsWith("/admin") || path.startsWith("/internal"));
        assertThat(document.at("/components/securitySchemes").propertyNames())
                .containsExactlyInAnyOrder("session", "csrf", "bearer");
    }

    @Test
    void refersToNothingThatIsMissing() {
        var document = Json.of(gateway.browser().get("/api/openapi.json"));

        assertThat(OpenApiModule.references(document))
                .isNotEmpty()
                .allSatisfy(
                        reference ->
                                assertThat(
                                                OpenApiModule.component(document, reference)
                                                        .isMissingNode())
                                        .as(reference)
                                        .isFalse());
    }

    @Test
    void canBeReadOnAPage() {
        var browser = gateway.browser();
        var page = browser.get("/api/docs", "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<script>").doesNotContain("style=");
        assertThat(browser.get("/api/docs/swagger-ui-bundle.js").statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/docs/start.js").body()).contains("/api/openapi.json");
    }
}
