package dev.konto.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.gateway.standin.Gateway;
import dev.konto.gateway.standin.Json;
import dev.konto.gateway.standin.RawConnection;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTests {

    private final Gateway gateway = Gateway.shared();
    private final String token = Gateway.PROVIDER.tokens().of("maja");

    @ParameterizedTest
    @CsvSource({
        "/api/v1/profile, identity-provider",
        "/api/v1/profile/photo, identity-provider",
        "/api/v1/sessions, identity-provider",
        "/api/v1/security-info/policy, security-info-service",
        "/api/v1/devices, device-service",
        "/api/v1/devices/1/recovery-keys, device-service",
        "/api/v1/organizations, organization-service",
        "/api/v1/privacy/terms-of-use, privacy-service",
        "/api/v1/sign-ins, signin-activity-service",
        "/api/v1/activity, signin-activity-service"
    })
    void leadEachAreaToItsService(String path, String service) {
        var answer = gateway.browser().get(path, "Authorization", "Bearer " + token);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Json.text(answer, "/service")).isEqualTo(service);
    }

    @Test
    void changeNeitherPathNorQuery() {
        gateway.browser()
                .get(
                        "/api/v1/devices/a%20b?cursor=x%2By&limit=5",
                        "Authorization", "Bearer " + token);

        assertThat(Gateway.DEVICES.lastRequest().path())
                .isEqualTo("/api/v1/devices/a%20b?cursor=x%2By&limit=5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/v1/devices",
                "/internal/v1/password-verifications",
                "/actuator",
                "/actuator/health",
                "/api/v1/unknown",
                "/api/v1",
                "/api/v2/devices",
                "/api",
                "/api/v1/devicesfoo"
            })
    void leadNowhereElse(String path) {
        var answer =
                gateway.browser()
                        .get(path, "Authorization", "Bearer " + token, "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(Json.problem(answer)).isEqualTo("not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/devices/../../../admin/v1/devices",
                "/api/v1/devices/%2e%2e/%2e%2e/%2e%2e/admin/v1/devices",
                "/api/v1/devices/..%2f..%2f..%2fadmin/v1/devices",
                "/api/v1/devices/..;/..;/..;/admin/v1/devices",
                "/api/v1/devices/..%5c..%5cadmin",
                "/api/v1//devices",
                "//admin/v1/devices",
                "/api/v1/devices%00/admin"
            })
    void areNotEscaped(String path) {
        var connection = new RawConnection(gateway.port());

        var answer = connection.get(path, "Authorization: Bearer " + token);

        assertThat(answer).startsWith("HTTP/1.1 4");
        assertThat(Gateway.DEVICES.requests()).isEmpty();
    }

    @Test
    void areClosedToWhoeverIsNotSignedIn() {
        var refused = gateway.browser().get("/api/v1/devices");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(Json.problem(refused)).isEqualTo("unauthenticated");
        assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(Gateway.DEVICES.requests()).isEmpty();
    }
}
