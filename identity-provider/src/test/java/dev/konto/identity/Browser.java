package dev.konto.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A browser without scripts: keeps cookies, fills in the forms that it is shown, and goes where it
/// is sent one step at a time.
final class Browser {

    static final String FIREFOX =
            "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Provider provider;
    private final String language;

    Browser(Provider provider) {
        this(provider, "en");
    }

    Browser(Provider provider, String language) {
        this.provider = provider;
        this.language = language;
    }

    Map<String, String> cookies() {
        return cookies;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /// Where a GET of that address sends the browser to.
    String redirectOf(String path) {
        return location(get(path));
    }

    HttpResponse<String> post(String path, Map<String, String> form) {
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encode(form))));
    }

    /// Fills in the form on that page and sends it, with what the page itself put into it.
    HttpResponse<String> fillIn(
            HttpResponse<String> page, String action, Map<String, String> typed) {
        var form = new LinkedHashMap<String, String>();
        var hidden = HIDDEN.matcher(page.body());
        while (hidden.find()) {
            form.put(hidden.group(1), unescape(hidden.group(2)));
        }
        form.putAll(typed);
        return post(action, form);
    }

    /// Opens the sign-in page and sends name and password.
    HttpResponse<String> signIn(String signInPage, String email, String password) {
        return fillIn(get(signInPage), "/sign-in", Map.of("email", email, "password", password));
    }

    /// The address of the link to the page in another language.
    static String linkTo(HttpResponse<String> page, String language) {
        var link = Pattern.compile("lang=\"" + language + "\"[^>]*href=\"([^\"]+)\"");
        var found = link.matcher(page.body());
        return found.find() ? unescape(found.group(1)) : "";
    }

    /// Where the link with that text leads.
    static String target(HttpResponse<String> page, String text) {
        var link = Pattern.compile("href=\"([^\"]+)\"[^>]*>" + Pattern.quote(text) + "<");
        var found = link.matcher(page.body());
        return found.find() ? unescape(found.group(1)) : "";
    }

    static String location(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }

    static Map<String, String> query(String address) {
        return Arrays.stream(URI.create(address).getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(
                        Collectors.toMap(
                                pair -> URLDecoder.decode(pair[0], UTF_8),
                                pair -> URLDecoder.decode(pair[1], UTF_8)));
    }

    static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpRequest.Builder request(String address) {
        var absolute = address.startsWith("http") ? address : provider.url(address);
        var request =
                HttpRequest.newBuilder(URI.create(absolute))
                        .header("User-Agent", FIREFOX)
                        .header("Accept", "text/html")
                        .header("Accept-Language", language);
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieHeader());
        }
        return request;
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").stream()
                    .flatMap(it -> HttpCookie.parse(it).stream())
                    .forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(HttpCookie cookie) {
        if (cookie.getMaxAge() == 0) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie.getValue());
        }
    }

    private static String unescape(String text) {
        return text.replace("&amp;", "&").replace("&#39;", "'").replace("&quot;", "\"");
    }
}
