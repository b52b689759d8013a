package dev.konto.benchmarks.enumeration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A browser on the provider's pages. All use one connection, so that no other is waited for.
final class Visitor {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final URI provider;
    private String token = "";

    Visitor(URI provider) {
        this.provider = provider;
    }

    /// Opens a page with a form, and tells how long that took.
    Duration open(String path) throws IOException, InterruptedException {
        var request = request(path).GET().build();
        var start = System.nanoTime();
        var answer = HTTP.send(request, BodyHandlers.ofString());
        var taken = Duration.ofNanos(System.nanoTime() - start);
        var page = keep(answer);
        var found = TOKEN.matcher(page.body());
        if (page.statusCode() != 200 || !found.find()) {
            throw new IOException("no form at " + path + ": " + page.statusCode());
        }
        token = found.group(1);
        return taken;
    }

    /// Sends the form, and tells how long the answer took.
    Duration send(String path, Map<String, String> form) throws IOException, InterruptedException {
        var fields = new LinkedHashMap<>(form);
        fields.put("_csrf", token);
        var request =
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encode(fields)))
                        .build();
        var start = System.nanoTime();
        var answer = HTTP.send(request, BodyHandlers.ofString());
        var taken = Duration.ofNanos(System.nanoTime() - start);
        if (answer.statusCode() != 303 && answer.statusCode() != 422) {
            throw new IOException(path + " answered " + answer.statusCode());
        }
        keep(answer);
        return taken;
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(provider.resolve(path)).header("Accept", "text/html");
        return cookies.isEmpty() ? request : request.header("Cookie", cookieHeader());
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpResponse<String> keep(HttpResponse<String> answer) {
        answer.headers().allValues("Set-Cookie").stream()
                .flatMap(it -> HttpCookie.parse(it).stream())
                .forEach(it -> cookies.put(it.getName(), it.getValue()));
        return answer;
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
