package dev.konto.securityinfo.sender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.concurrent.atomic.AtomicInteger;

class WebhookTests {

    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger refusals = new AtomicInteger();
    private HttpServer server;
    private Webhook webhook;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
        var uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/messages");
        var settings =
                new SenderSettings(
                        "no-reply@fjord.example", "Fjord", uri, "s", Duration.ofSeconds(5), 2);
        webhook = new Webhook(settings, Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        server.stop(0);
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

    private void send() {
        webhook.send(Channel.TEXT, new PhoneNumber("+46701234567"), "en", "hello");
    }

    private void take(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        var refused = refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
        exchange.sendResponseHeaders(refused ? 502 : 204, -1);
        exchange.close();
    }
}
