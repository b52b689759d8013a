package dev.konto.acceptance.suite;

import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/// Calls with a Bearer token, as another front-end would.
public final class Api {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;
    private final String token;

    public Api(String base, String token) {
        this.base = base;
        this.token = token;
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    /// A file, as its bytes are.
    public byte[] download(String path) {
        var request = request(path).GET();
        return Answer.send(client, request, BodyHandlers.ofByteArray()).body();
    }

    public Answer post(String path) {
        return send("POST", path, BodyPublishers.noBody());
    }

    public Answer post(String path, Map<String, ?> body) {
        return send("POST", path, json(body));
    }

    public Answer put(String path, Map<String, ?> body) {
        return send("PUT", path, json(body));
    }

    public Answer putPng(String path, byte[] picture) {
        var request = request(path).header("Content-Type", "image/png");
        return Answer.to(client, request.PUT(BodyPublishers.ofByteArray(picture)));
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    public Answer patch(String path, Map<String, ?> body) {
        return send("PATCH", path, json(body));
    }

    /// Sends the body as it is, which need not be JSON at all.
    public Answer sendText(String method, String path, String body) {
        return send(method, path, BodyPublishers.ofString(body));
    }

    private Answer send(String method, String path, BodyPublisher body) {
        var request = request(path).header("Content-Type", "application/json");
        return Answer.to(client, request.method(method, body));
    }

    private HttpRequest.Builder request(String path) {
        var request =
                HttpRequest.newBuilder(URI.create(base + path)).header("Accept-Language", "en");
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static BodyPublisher json(Map<String, ?> body) {
        return BodyPublishers.ofString(JSON.writeValueAsString(body));
    }
}
