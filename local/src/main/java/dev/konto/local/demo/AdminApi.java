package dev.konto.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/// The services' administrative endpoints, called with a client-credentials token of `konto-admin`.
public final class AdminApi {

    private static final String CLIENT = "konto-admin:konto-admin-local-secret";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final JsonMapper json = new JsonMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final String token;

    public AdminApi(String issuer) {
        var form = "grant_type=client_credentials&scope=account.admin";
        var request =
                HttpRequest.newBuilder(URI.create(issuer + "/oauth2/token"))
                        .header(
                                "Authorization",
                                "Basic "
                                        + Base64.getEncoder()
                                                .encodeToString(CLIENT.getBytes(UTF_8)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form));
        this.token = json.readTree(body(send(request))).get("access_token").asString();
    }

    /// Creates something. The key makes doing it again the same as doing it once.
    JsonNode post(String uri, String idempotencyKey, Map<String, ?> body) {
        return json.readTree(
                body(
                        send(
                                request(uri)
                                        .header("Idempotency-Key", idempotencyKey)
                                        .POST(
                                                BodyPublishers.ofString(
                                                        json.writeValueAsString(body))))));
    }

    /// Sets something. What is to be changed may become known to the service only by an event that
    /// is still under way, so that *not found* is asked again for a while.
    void put(String uri, Map<String, ?> body) {
        var request = request(uri).PUT(BodyPublishers.ofString(json.writeValueAsString(body)));
        var end = System.nanoTime() + PATIENCE.toNanos();
        var answer = send(request);
        while (answer.statusCode() == 404 && System.nanoTime() < end) {
            pause();
            answer = send(request);
        }
        body(answer);
    }

    private HttpRequest.Builder request(String uri) {
        return HttpRequest.newBuilder(URI.create(uri))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String body(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(
                    "%s %s was answered %d: %s"
                            .formatted(
                                    answer.request().method(),
                                    answer.uri(),
                                    answer.statusCode(),
                                    answer.body()));
        }
        return answer.body();
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(100));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
