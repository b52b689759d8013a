package dev.konto.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.gateway.standin.Browser;
import dev.konto.gateway.standin.Gateway;
import dev.konto.gateway.standin.Json;
import dev.konto.gateway.standin.RawConnection;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

class RequestBodyLimitTests {

    private static final int LIMIT = 64 * 1024;

    private final Gateway gateway = Gateway.shared();
    private final Browser browser = gateway.browser();
    private final String token = Gateway.PROVIDER.tokens().of("maja");

    @Test
    void letsPassWhatIsAsLargeAsAllowed() {
        var answer = patch(BodyPublishers.ofString("x".repeat(LIMIT)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Gateway.DEVICES.lastRequest().body()).hasSize(LIMIT);
    }

    @Test
    void refusesWhatSaysThatItIsLarger() {
        assertRefused(patch(BodyPublishers.ofString("x".repeat(LIMIT + 1))));
    }

    @Test
    void refusesWhatIsLargerInChunks() {
        var chunked =
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[LIMIT + 1]));

        assertRefused(patch(chunked));
    }

    @Test
    void givesTheServiceABodyOfKnownLength() {
        patch(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream("{}".getBytes(UTF_8))));

        assertThat(Gateway.DEVICES.lastRequest().body()).isEqualTo("{}");
        assertThat(Gateway.DEVICES.lastRequest().header("Content-Length")).isEqualTo("2");
        assertThat(Gateway.DEVICES.lastRequest().header("Transfer-Encoding")).isNull();
    }

    @Test
    void givesTheServiceAKnownLengthWithoutABodyToo() {
        new RawConnection(gateway.port())
                .send(
                        "POST /api/v1/devices/1/disable HTTP/1.1",
                        "",
                        "Authorization: Bearer " + token);

        assertThat(Gateway.DEVICES.lastRequest().header("Content-Length")).isEqualTo("0");
        assertThat(Gateway.DEVICES.lastRequest().header("Transfer-Encoding")).isNull();
    }

    private HttpResponse<String> patch(BodyPublisher body) {
        return browser.send("PATCH", "/api/v1/devices/1", body, "Authorization", "Bearer " + token);
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Json.problem(answer)).isEqualTo("content-too-large");
        assertThat(Gateway.DEVICES.requests()).isEmpty();
    }
}
