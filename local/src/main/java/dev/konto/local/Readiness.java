package dev.konto.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// Asks a service's readiness probe, as Kubernetes does.
final class Readiness {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    boolean of(int managementPort) throws InterruptedException {
        var probe =
                URI.create(
                        "http://127.0.0.1:%d/actuator/health/readiness".formatted(managementPort));
        try {
            var answer =
                    http.send(
                            HttpRequest.newBuilder(probe).timeout(PATIENCE).build(),
                            BodyHandlers.discarding());
            return answer.statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }
}
