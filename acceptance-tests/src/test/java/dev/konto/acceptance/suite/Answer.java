package dev.konto.acceptance.suite;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// What came back.
public record Answer(int status, HttpHeaders headers, String text) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static Answer to(HttpClient client, HttpRequest.Builder request) {
        var response = send(client, request, BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    static <T> HttpResponse<T> send(
            HttpClient client, HttpRequest.Builder request, BodyHandler<T> handler) {
        try {
            return client.send(request.timeout(PATIENCE).build(), handler);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public JsonNode body() {
        return JSON.readTree(text);
    }

    /// The name of the problem, such as `not-found`.
    public String problem() {
        var type =
                headers.firstValue("Content-Type").orElse("").startsWith("application/problem+json")
                        ? body().path("type").asString("")
                        : "no problem details: " + text;
        return type.replace("urn:konto:problem:", "");
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
