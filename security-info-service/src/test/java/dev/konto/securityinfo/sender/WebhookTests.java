package dev.konto.securityinfo.sender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import dev.konto.securityinfo.method.Channel;
import dev.konto.securityinfo.method.PhoneNumber;
import dev.konto.starter.problem.DependencyUnavailable;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

class WebhookTests {

    private static final Instant NOW = Instant.parse("2026-11-16T08:00:00Z");

    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger refusals = new AtomicInteger();
    private final AtomicReference<String> signature = new AtomicReference<>("");
    private final AtomicReference<String> body = new AtomicReference<>("");
    private HttpServer server;
    private Webhook webhook;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.createContext("/never", _ -> asked.incrementAndGet());
        server.start();
        webhook = webhook("/messages", Duration.ofSeconds(5));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void signsWhatItSends() {
        send();

        assertThat(body.get())
                .isEqualTo(
                        "{\"channel\":\"text\",\"to\":\"+46701234567\",\"language\":\"en\",\"text\":\"hello\"}");
        assertThat(signature.get()).isEqualTo(new Signature("s").of(body.get(), NOW));
    }

    @Test
    void waitsNoLongerThanItsTimeLimit() {
        webhook = webhook("/never", Duration.ofMillis(100));

        var start = System.nanoTime();
        assertThatThrownBy(this::send).isInstanceOf(DependencyUnavailable.class);

        assertThat(asked).hasValue(2);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void triesOnceMore() {
        refusals.set(1);

        send();

        assertThat(asked).hasValue(2);
    }

    @Test
    void asksNobodyAnyMoreWhoFailsAllTheTime() {
        refusals.set(Integer.MAX_VALUE);

        for (int message = 0; message < 10; message++) {
            assertThatThrownBy(this::send).isInstanceOf(DependencyUnavailable.class);
        }

        assertThat(asked).hasValue(10);
    }

    @Test
    void triesNoMoreOnceItIsInterruptedAndStaysSo() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(this::send).isInstanceOf(DependencyUnavailable.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(asked).hasValueLessThan(2);
    }

    private Webhook webhook(String path, Duration timeout) {
        var uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
        var settings = new SenderSettings("no-reply@fjord.example", "Fjord", uri, "s", timeout, 2);
        return new Webhook(settings, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private void send() {
        webhook.send(Channel.TEXT, new PhoneNumber("+46701234567"), "en", "hello");
    }

    private void take(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        signature.set(exchange.getRequestHeaders().getFirst("Konto-Signature"));
        body.set(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        var refused = refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
        exchange.sendResponseHeaders(refused ? 502 : 204, -1);
        exchange.close();
    }
}
