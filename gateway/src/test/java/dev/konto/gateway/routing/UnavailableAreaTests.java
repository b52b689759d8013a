package dev.konto.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.awaitility.Awaitility.await;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.gateway.standin.Browser;
import dev.konto.gateway.standin.Gate;
import dev.konto.gateway.standin.Gateway;
import dev.konto.gateway.standin.Json;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import java.io.EOFException;
import java.net.http.HttpResponse;
import java.time.Duration;

/// On a gateway that is less patient than others, with a circuit that closes soon.
@TestInstance(Lifecycle.PER_CLASS)
class UnavailableAreaTests {

    private final Gate slowness = new Gate();
    private Gateway gateway;
    private Browser browser;

    @BeforeAll
    void start() {
        Gateway.shared();
        gateway =
                Gateway.start(
                        "konto.gateway.routing.time-limits.privacy", "500ms",
                        "konto.gateway.routing.open-for", "1s",
                        "konto.gateway.routing.stalled-after", "1s");
        browser = gateway.browser();
    }

    @BeforeEach
    void everythingIsInOrder() {
        Gateway.shared();
    }

    @AfterAll
    void stop() {
        gateway.close();
    }

    @Test
    void isToldForAServiceThatIsDownAndRecovers() {
        Gateway.ORGANIZATIONS.goAway();

        var refused = get("/api/v1/organizations");

        assertUnavailable(refused, "organizations");
        assertThat(get("/api/v1/devices").statusCode()).isEqualTo(200);

        Gateway.ORGANIZATIONS.comeBack();

        await().until(() -> get("/api/v1/organizations").statusCode() == 200);
    }

    @Test
    void isToldForAServiceThatIsSlow() {
        slowness.close();
        Gateway.PRIVACY.answers(
                exchange -> {
                    slowness.pass();
                    exchange.close();
                });

        assertUnavailable(get("/api/v1/privacy/services"), "privacy");

        slowness.open();
        Gateway.PRIVACY.recovers();
        await().until(() -> get("/api/v1/privacy/services").statusCode() == 200);
    }

    @Test
    void isToldForAServiceThatHangsUp() {
        Gateway.IDENTITY.hangsUp();

        assertUnavailable(get("/api/v1/profile"), "profile");
    }

    @Test
    void isNotWaitedForWhenItsAnswerStalls() {
        slowness.close();
        Gateway.PRIVACY.answers(
                exchange -> {
                    exchange.sendResponseHeaders(200, 1_000);
                    exchange.getResponseBody().write("half of it".getBytes(UTF_8));
                    exchange.getResponseBody().flush();
                    slowness.pass();
                    exchange.close();
                });

        assertThatException()
                .isThrownBy(() -> get("/api/v1/privacy/services"))
                .withRootCauseInstanceOf(EOFException.class);
        slowness.open();
    }

    @Test
    void isToldInSwedish() {
        Gateway.ORGANIZATIONS.goAway();

        var refused =
                browser.get(
                        "/api/v1/organizations",
                        "Authorization",
                        "Bearer " + token(),
                        "Accept-Language",
                        "sv-SE");

        assertThat(Json.text(refused, "/title")).isEqualTo("Inte tillgängligt just nu");
    }

    @Test
    void sparesAServiceThatKeepsFailing() {
        Gateway.SECURITY_INFO.hangsUp();
        for (var request = 0; request < 10; request++) {
            get("/api/v1/security-info");
        }
        var asked = Gateway.SECURITY_INFO.requests().size();

        assertUnavailable(get("/api/v1/security-info"), "security-info");

        assertThat(Gateway.SECURITY_INFO.requests()).hasSize(asked);
        Gateway.SECURITY_INFO.recovers();
        await().atMost(Duration.ofSeconds(5))
                .until(() -> get("/api/v1/security-info").statusCode() == 200);
    }

    @Test
    void isNotToldForAServicesOwnProblem() {
        var problem = "{\"type\":\"urn:konto:problem:internal-error\",\"status\":500}";
        Gateway.DEVICES.answers(500, "application/problem+json", problem);

        for (var request = 0; request < 10; request++) {
            var answer = get("/api/v1/devices");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).isEqualTo(problem);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValue("application/problem+json");
        }
    }

    @Test
    void isAskedOnceMoreForReadsOnly() {
        Gateway.SIGN_INS.hangsUp();

        get("/api/v1/activity");
        assertThat(Gateway.SIGN_INS.requests()).hasSize(2);

        Gateway.SIGN_INS.requests().clear();
        browser.post("/api/v1/sign-ins/1/review", "{}", "Authorization", "Bearer " + token());
        assertThat(Gateway.SIGN_INS.requests()).hasSize(1);
    }

    private HttpResponse<String> get(String path) {
        return browser.get(path, "Authorization", "Bearer " + token());
    }

    private static String token() {
        return Gateway.PROVIDER.tokens().of("maja");
    }

    private static void assertUnavailable(HttpResponse<String> answer, String area) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Json.problem(answer)).isEqualTo("dependency-unavailable");
        assertThat(Json.text(answer, "/area")).isEqualTo(area);
        assertThat(Json.text(answer, "/title")).isEqualTo("Not available right now");
        assertThat(Json.text(answer, "/instance")).startsWith("/api/v1/");
        assertThat(Json.text(answer, "/traceId")).matches("[0-9a-f]{32}");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
    }
}
