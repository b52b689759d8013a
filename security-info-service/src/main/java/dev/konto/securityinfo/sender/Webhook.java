package dev.konto.securityinfo.sender;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.securityinfo.method.Channel;
import dev.konto.securityinfo.method.PhoneNumber;
import dev.konto.starter.problem.DependencyUnavailable;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Objects;

/// Hands texts and calls to the operator's provider: a signed request, tried again once, behind a
/// circuit breaker. Nothing of a message is logged.
@Component
class Webhook {

    private static final Logger log = LoggerFactory.getLogger(Webhook.class);

    private final SenderSettings settings;
    private final Clock clock;
    private final HttpClient http;
    /// Opens when half of the last ten calls failed.
    private final CircuitBreaker breaker =
            CircuitBreaker.of(
                    "sender", CircuitBreakerConfig.custom().slidingWindowSize(10).build());

    Webhook(SenderSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.http = HttpClient.newBuilder().connectTimeout(settings.timeout()).build();
    }

    void send(Channel channel, PhoneNumber to, String language, String text) {
        var body = WebhookMessage.of(channel, to, language, text).json();
        for (int attempt = 1; ; attempt++) {
            try {
                breaker.executeCallable(() -> post(body));
                return;
            } catch (CallNotPermittedException _) {
                throw new DependencyUnavailable();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                throw new DependencyUnavailable();
            } catch (Exception e) {
                log.warn("The sender's webhook failed: {}", e.getClass().getSimpleName());
                if (attempt >= settings.attempts()) {
                    throw new DependencyUnavailable();
                }
            }
        }
    }

    private int post(String body) throws IOException, InterruptedException {
        var secret = Objects.requireNonNull(settings.webhookSecret());
        var request =
                HttpRequest.newBuilder(Objects.requireNonNull(settings.webhookUri()))
                        .timeout(settings.timeout())
                        .header("Content-Type", "application/json")
                        .header("Konto-Signature", new Signature(secret).of(body, clock.instant()))
                        .POST(HttpRequest.BodyPublishers.ofString(body, UTF_8))
                        .build();
        var status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status / 100 != 2) {
            throw new IOException("status " + status);
        }
        return status;
    }
}
