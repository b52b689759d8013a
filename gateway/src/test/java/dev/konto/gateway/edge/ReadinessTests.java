package dev.konto.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.gateway.standin.Gateway;
import dev.konto.gateway.standin.Json;

import org.junit.jupiter.api.Test;

class ReadinessTests {

    @Test
    void needsTheStoreAndNoService() {
        var gateway = Gateway.shared();
        Gateway.PROVIDER.goAway();
        Gateway.DEVICES.goAway();

        var readiness =
                gateway.browser().get(gateway.managementUri() + "/actuator/health/readiness");

        assertThat(Json.text(readiness, "/status")).isEqualTo("UP");
    }

    @Test
    void isLostWithTheStore() {
        Gateway.shared();
        try (var alone = Gateway.start("spring.mongodb.uri", "mongodb://127.0.0.1:1/gateway")) {
            var browser = alone.browser();

            var readiness = browser.get(alone.managementUri() + "/actuator/health/readiness");
            var liveness = browser.get(alone.managementUri() + "/actuator/health/liveness");
            browser.cookies().put("konto", "A".repeat(43));
            var refused = browser.get("/api/v1/devices");

            assertThat(readiness.statusCode()).isEqualTo(503);
            assertThat(Json.text(liveness, "/status")).isEqualTo("UP");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(Json.text(refused, "/area")).isEqualTo("sign-in");
            assertThat(browser.get("/", "Accept", "text/html").statusCode()).isEqualTo(200);
        }
    }
}
