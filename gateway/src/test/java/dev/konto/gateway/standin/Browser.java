package dev.konto.gateway.standin;

import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// A browser with its own cookies. It follows no redirect by itself.
public final class Browser {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String site;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    Browser(String site) {
        this.site = site;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    /// The cookie of its session.
    public String session() {
        return Objects.requireNonNull(cookies.get("konto"));
    }

    public HttpResponse<String> get(String address, String... headers) {
        return send("GET", address, BodyPublishers.noBody(), headers);
    }

    public HttpResponse<String> post(String address, String body, String... headers) {
        return send("POST", address, BodyPublishers.ofString(body), headers);
    }

    public HttpResponse<String> send(
            String method, String address, BodyPublisher body, String... headers) {
        return sendAsync(method, address, body, headers).join();
    }

    public CompletableFuture<HttpResponse<String>> sendAsync(
            String method, String address, BodyPublisher body, String... headers) {
        var request =
                HttpRequest.newBuilder(resolve(address))
                        .timeout(Duration.ofSeconds(20))
                        .method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieHeader());
        }
        return HTTP.sendAsync(request.build(), BodyHandlers.ofString()).thenApply(this::remember);
    }

    /// Signs in, and says where that led.
    public HttpResponse<String> signIn(String query) {
        return follow(get("/login" + query));
    }

    public Browser signIn() {
        signIn("");
        return this;
    }

    /// Follows redirects to the provider and back to the gateway's answer.
    public HttpResponse<String> follow(HttpResponse<String> toProvider) {
        return get(location(get(location(toProvider))));
    }

    public static String location(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }

    /// The session's CSRF token.
    public String csrfToken() {
        return Json.text(get("/api/session"), "/csrf/token");
    }

    private URI resolve(String address) {
        return URI.create(address.startsWith("/") ? site + address : address);
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpResponse<String> remember(HttpResponse<String> response) {
        for (var line : response.headers().allValues("Set-Cookie")) {
            var cookie = HttpCookie.parse(line).getFirst();
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
        return response;
    }
}
