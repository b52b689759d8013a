package dev.konto.gateway.standin;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpExchange;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/// An OpenID provider that asks nobody anything: whoever comes is the account that was said before.
/// It is strict about PKCE, and ends a session whose refresh token is used twice.
public final class Provider extends StandInServer {

    public static final String CLIENT_SECRET = "a-secret-of-the-tests";

    private record Grant(String account, String session, Form request) {}

    private final AccessTokens tokens = new AccessTokens(uri());
    private final Map<String, Grant> codes = new ConcurrentHashMap<>();
    private final Map<String, Grant> refreshTokens = new ConcurrentHashMap<>();
    private final Set<String> used = ConcurrentHashMap.newKeySet();
    private final AtomicInteger refreshes = new AtomicInteger();
    private final Gate refreshGate = new Gate();

    private volatile Duration lifetime = Duration.ofMinutes(5);
    private volatile String account = "maja";
    private volatile String refusal = "";
    private volatile UnaryOperator<JWTClaimsSet.Builder> idTokens = claims -> claims;

    public AccessTokens tokens() {
        return tokens;
    }

    public int refreshes() {
        return refreshes.get();
    }

    /// Access tokens live as long as this from now on.
    public void accessTokensLive(Duration lifetime) {
        this.lifetime = lifetime;
    }

    /// Who wants new tokens waits here while it is closed.
    public Gate refreshGate() {
        return refreshGate;
    }

    public void nextIs(String account) {
        this.account = account;
    }

    /// Sends browsers back with this error.
    public void refuses(String error) {
        this.refusal = error;
    }

    public void idTokensSay(UnaryOperator<JWTClaimsSet.Builder> changed) {
        this.idTokens = changed;
    }

    /// Forgets all sessions: no refresh token is good any more.
    public void endsAllSessions() {
        refreshTokens.clear();
    }

    public void recovers() {
        comeBack();
        lifetime = Duration.ofMinutes(5);
        refreshGate.open();
        account = "maja";
        refusal = "";
        idTokens = claims -> claims;
        refreshes.set(0);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/oauth2/jwks" -> answer(exchange, 200, "application/json", tokens.jwks());
            case "/oauth2/authorize" -> authorize(exchange);
            case "/oauth2/token" -> token(exchange);
            default -> answer(exchange, 404, "text/plain", "");
        }
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var request = Form.parse(exchange.getRequestURI().getRawQuery());
        var back =
                UriComponentsBuilder.fromUriString(request.get("redirect_uri"))
                        .queryParam("state", request.get("state"));
        if (refusal.isEmpty()) {
            var code = UUID.randomUUID().toString();
            codes.put(code, new Grant(account, "session-" + UUID.randomUUID(), request));
            back.queryParam("code", code);
        } else {
            back.queryParam("error", refusal);
        }
        exchange.getResponseHeaders().set("Location", back.build().toUriString());
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = Form.parse(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        var grant =
                form.get("grant_type").equals("refresh_token") ? refreshed(form) : redeemed(form);
        if (grant == null || !isOurClient(exchange)) {
            answer(exchange, 400, "application/json", "{\"error\":\"invalid_grant\"}");
            return;
        }
        answer(exchange, 200, "application/json", tokenResponse(grant));
    }

    private @Nullable Grant redeemed(Form form) {
        var grant = codes.remove(form.get("code"));
        if (grant == null
                || !grant.request().get("code_challenge_method").equals("S256")
                || !grant.request().get("redirect_uri").equals(form.get("redirect_uri"))) {
            return null;
        }
        var challenge = form.sha256("code_verifier");
        return challenge.equals(grant.request().get("code_challenge")) ? grant : null;
    }

    private @Nullable Grant refreshed(Form form) {
        refreshes.incrementAndGet();
        refreshGate.pass();
        var token = form.get("refresh_token");
        if (!used.add(token)) {
            refreshTokens.clear();
        }
        return refreshTokens.remove(token);
    }

    private String tokenResponse(Grant grant) {
        var refreshToken = UUID.randomUUID().toString();
        refreshTokens.put(refreshToken, grant);
        return """
        {"access_token":"%s","token_type":"Bearer","expires_in":%d,"refresh_token":"%s","id_token":"%s"}\
        """
                .formatted(accessToken(grant), lifetime.toSeconds(), refreshToken, idToken(grant));
    }

    private String accessToken(Grant grant) {
        return tokens.sign(
                tokens.claims(grant.account(), lifetime)
                        .audience("konto-api")
                        .claim("sid", grant.session())
                        .build());
    }

    private String idToken(Grant grant) {
        var claims =
                tokens.claims(grant.account(), Duration.ofMinutes(30))
                        .audience("konto-portal")
                        .claim("nonce", grant.request().get("nonce"))
                        .claim("sid", grant.session())
                        .claim("name", "Maja Berg")
                        .claim("email", "maja@fjord.example")
                        .claim("locale", "sv-SE");
        return tokens.sign(idTokens.apply(claims).build());
    }

    private static boolean isOurClient(HttpExchange exchange) {
        var credentials = "konto-portal:" + CLIENT_SECRET;
        var expected = Base64.getEncoder().encodeToString(credentials.getBytes(US_ASCII));
        return ("Basic " + expected).equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }
}
