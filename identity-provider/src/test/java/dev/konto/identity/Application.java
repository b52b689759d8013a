package dev.konto.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

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
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/// An OAuth client: sends browsers to the provider, exchanges codes (PKCE), refreshes, calls the
/// API.
final class Application {

    static final String SCOPES = "openid profile email profile.read sessions.read sessions.write";
    private static final String VERIFIER =
            "a-verifier-that-is-long-enough-for-rfc-7636-and-then-some";
    private static final String CHALLENGE = "4KHzEaKOn9fh_z7OaWTOGi-mdK5wpIXT2KxmEagFRHQ";
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Provider provider;
    private final String id;
    private final @Nullable String secret;
    private final String redirectUri;
    private final @Nullable DeviceKeyPair device;

    Application(
            Provider provider,
            String id,
            @Nullable String secret,
            String redirectUri,
            @Nullable DeviceKeyPair device) {
        this.provider = provider;
        this.id = id;
        this.secret = secret;
        this.redirectUri = redirectUri;
        this.device = device;
    }

    /// The same application on a device whose key it proves when it fetches tokens.
    Application on(DeviceKeyPair device) {
        return new Application(provider, id, secret, redirectUri, device);
    }

    static Application portal(Provider provider) {
        return new Application(
                provider,
                "konto-portal",
                "konto-portal-local-secret",
                "http://localhost:8080/login/oauth2/code/konto-portal",
                null);
    }

    /// Listens on a port that the system gave it.
    static Application cli(Provider provider) {
        return new Application(
                provider, "konto-cli", null, "http://127.0.0.1:53682/callback", null);
    }

    static Application administration(Provider provider) {
        return new Application(provider, "konto-admin", "konto-admin-local-secret", "", null);
    }

    /// Where it sends a browser to have somebody signed in.
    String authorize(String... more) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("response_type", "code");
        parameters.put("client_id", id);
        parameters.put("redirect_uri", redirectUri);
        parameters.put("scope", SCOPES);
        parameters.put("state", "state of " + id);
        parameters.put("nonce", "nonce of " + id);
        parameters.put("code_challenge", CHALLENGE);
        parameters.put("code_challenge_method", "S256");
        for (int i = 0; i < more.length; i += 2) {
            parameters.put(more[i], more[i + 1]);
        }
        return "/oauth2/authorize?" + Browser.encode(parameters);
    }

    /// Signs somebody in from start to end and comes back with the tokens.
    TokenAnswer signIn(Browser browser, String email, String password, String... more) {
        var page = browser.redirectOf(authorize(more));
        var onward = Browser.location(browser.signIn(page, email, password));
        return exchange(browser.redirectOf(onward));
    }

    /// Gets a code without a page, from a browser that is signed in.
    TokenAnswer enter(Browser browser, String... more) {
        return exchange(browser.redirectOf(authorize(more)));
    }

    TokenAnswer exchange(String callback) {
        return new TokenAnswer(json(exchangeCode(Browser.query(callback).get("code"))));
    }

    HttpResponse<String> exchangeCode(@Nullable String code) {
        return token(
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        String.valueOf(code),
                        "redirect_uri",
                        redirectUri,
                        "code_verifier",
                        VERIFIER));
    }

    HttpResponse<String> refresh(String refreshToken) {
        return token(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
    }

    TokenAnswer refreshed(String refreshToken) {
        return new TokenAnswer(json(refresh(refreshToken)));
    }

    TokenAnswer forItself(String scope) {
        return new TokenAnswer(
                json(token(Map.of("grant_type", "client_credentials", "scope", scope))));
    }

    HttpResponse<String> revoke(String token) {
        return form("/oauth2/revoke", Map.of("token", token));
    }

    HttpResponse<String> introspect(String token) {
        return form("/oauth2/introspect", Map.of("token", token));
    }

    HttpResponse<String> call(String method, String path, String accessToken) {
        return call(method, path, accessToken, BodyPublishers.noBody());
    }

    HttpResponse<String> call(
            String method, String path, String accessToken, HttpRequest.BodyPublisher body) {
        return send(
                HttpRequest.newBuilder(URI.create(provider.url(path)))
                        .header("Authorization", "Bearer " + accessToken)
                        .header("Content-Type", "application/json")
                        .method(method, body));
    }

    HttpResponse<String> create(
            String path, String accessToken, String idempotencyKey, String body) {
        return send(
                HttpRequest.newBuilder(URI.create(provider.url(path)))
                        .header("Authorization", "Bearer " + accessToken)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", idempotencyKey)
                        .POST(BodyPublishers.ofString(body)));
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    private HttpResponse<String> token(Map<String, String> parameters) {
        return form("/oauth2/token", parameters);
    }

    private HttpResponse<String> form(String path, Map<String, String> parameters) {
        var form = new LinkedHashMap<>(parameters);
        var request = HttpRequest.newBuilder(URI.create(provider.url(path)));
        if (secret == null) {
            form.put("client_id", id);
        } else {
            var basic = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(UTF_8));
            request.header("Authorization", "Basic " + basic);
        }
        if (device != null) {
            request.header("DPoP", device.proofFor(provider.url(path)));
        }
        return send(
                request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(Browser.encode(form))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
