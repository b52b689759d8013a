package dev.konto.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.gateway.standin.Browser;
import dev.konto.gateway.standin.Gateway;
import dev.konto.gateway.standin.Json;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import java.net.http.HttpResponse;

/// On a gateway that allows little, behind a proxy.
@TestInstance(Lifecycle.PER_CLASS)
class RateLimitTests {

    private Gateway gateway;

    @BeforeAll
    void start() {
        Gateway.shared();
        gateway =
                Gateway.start(
                        "konto.gateway.rate-limit.per-account", "5",
                        "konto.gateway.rate-limit.per-address", "10",
                        "konto.gateway.rate-limit.window", "10m",
                        "konto.gateway.trusted-proxies", "127.0.0.0/8,192.0.2.0/24");
    }

    @AfterAll
    void stop() {
        gateway.close();
    }

    @Test
    void isToldWithEveryAnswer() {
        var answer = call("kim", "198.51.100.1");

        assertThat(answer.headers().allValues("RateLimit-Policy"))
                .containsExactly("\"address\";q=10;w=600", "\"account\";q=5;w=600");
        assertThat(answer.headers().allValues("RateLimit"))
                .satisfiesExactly(
                        address -> assertThat(address).matches("\"address\";r=9;t=\\d+"),
                        account -> assertThat(account).matches("\"account\";r=4;t=\\d+"));
    }

    @Test
    void holdsForAnAccountWhereverItIs() {
        for (var request = 0; request < 5; request++) {
            assertThat(call("maja", "198.51.100.2").statusCode()).isEqualTo(200);
        }

        assertLimited(call("maja", "198.51.100.3"));
        assertThat(call("erik", "198.51.100.2").statusCode()).isEqualTo(200);
    }

    @Test
    void holdsForAnAddressWhoeverItIs() {
        for (var request = 0; request < 10; request++) {
            assertThat(from("198.51.100.4", "/api/session").statusCode()).isEqualTo(200);
        }

        assertLimited(from("198.51.100.4", "/api/session"));
        assertLimited(from("198.51.100.4", "/login"));
        assertThat(from("198.51.100.4", "/devices").statusCode()).isEqualTo(200);
        assertThat(from("198.51.100.5", "/api/session").statusCode()).isEqualTo(200);
    }

    @Test
    void countsNetworksOfTheSixthVersion() {
        for (var request = 0; request < 10; request++) {
            from("2001:db8:1:2::" + request, "/api/session");
        }

        assertLimited(from("2001:db8:1:2:ffff::1", "/api/session"));
        assertThat(from("2001:db8:1:3::1", "/api/session").statusCode()).isEqualTo(200);
    }

    @Test
    void isNotEscapedByClaimingToBeSomebodyElse() {
        for (var request = 0; request < 10; request++) {
            from("203.0.113." + request + ", 198.51.100.6", "/api/session");
        }

        assertLimited(from("203.0.113.99, 198.51.100.6", "/api/session"));
    }

    @Test
    void looksThroughAllTrustedProxies() {
        for (var request = 0; request < 10; request++) {
            from("198.51.100.7, 192.0.2.1", "/api/session");
        }

        assertLimited(from("198.51.100.7, 192.0.2.2", "/api/session"));
    }

    private HttpResponse<String> call(String account, String address) {
        var token = Gateway.PROVIDER.tokens().of(account);
        return browser()
                .get(
                        "/api/v1/devices",
                        "Authorization",
                        "Bearer " + token,
                        "X-Forwarded-For",
                        address);
    }

    private HttpResponse<String> from(String address, String path) {
        return browser().get(path, "X-Forwarded-For", address, "Accept", "text/html, */*");
    }

    private Browser browser() {
        return gateway.browser();
    }

    private static void assertLimited(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Json.problem(answer)).isEqualTo("rate-limited");
        assertThat(answer.headers().firstValue("Retry-After").map(Integer::valueOf).orElseThrow())
                .isBetween(1, 600);
    }
}
