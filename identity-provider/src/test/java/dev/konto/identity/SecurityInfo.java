package dev.konto.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

/// Stands in for security-info-service: knows passwords and, in [SecondFactors], what comes after
/// them; by HTTP, and nothing else.
public final class SecurityInfo implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, String> passwords = new ConcurrentHashMap<>();
    private final Map<String, Long> throttled = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Map<String, String> languages = new ConcurrentHashMap<>();
    private final SecondFactors secondFactors = new SecondFactors();
    private final HttpServer server;
    private volatile int failing;
    private volatile Duration pause = Duration.ZERO;

    private SecurityInfo(HttpServer server) {
        this.server = server;
    }

    public static SecurityInfo start() {
        try {
            var server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var securityInfo = new SecurityInfo(server);
            server.createContext("/internal/v1/password-verifications", securityInfo::answer);
            server.createContext("/internal/v1/", securityInfo::answerFactors);
            server.start();
            return securityInfo;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String uri() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void knows(String account, String password) {
        passwords.put(account, password);
    }

    public void throttles(String account, long seconds) {
        throttled.put(account, seconds);
    }

    public SecondFactors secondFactors() {
        return secondFactors;
    }

    /// The language that the latest challenge was asked for in.
    public @Nullable String languageOfChallenge() {
        return languages.get("/internal/v1/challenges");
    }

    /// Answers every question with this status from now on; 0 for right answers again.
    public void failsWith(int status) {
        failing = status;
    }

    /// Thinks so long before each answer from now on.
    public void thinksFor(Duration time) {
        pause = time;
    }

    public List<Asked> asked() {
        return asked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var question = JSON.readTree(exchange.getRequestBody());
            var token = exchange.getRequestHeaders().getFirst("Authorization");
            asked.add(
                    new Asked(
                            question.get("accountId").asString(),
                            token,
                            question.path("device").asString("")));
            var status = failing == 0 ? 200 : failing;
            var answer = verdict(question).getBytes(UTF_8);
            LockSupport.parkNanos(pause.toNanos());
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private void answerFactors(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            languages.put(
                    exchange.getRequestURI().getPath(),
                    exchange.getRequestHeaders().getFirst("Accept-Language"));
            var answer =
                    failing == 0
                            ? secondFactors.answer(
                                    exchange.getRequestURI().getPath(),
                                    body.length == 0 ? JSON.nullNode() : JSON.readTree(body))
                            : new SecondFactors.Reply(failing, "{}");
            LockSupport.parkNanos(pause.toNanos());
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.getResponseHeaders().set("Retry-After", "90");
            var text = answer.body().getBytes(UTF_8);
            exchange.sendResponseHeaders(answer.status(), text.length == 0 ? -1 : text.length);
            exchange.getResponseBody().write(text);
        }
    }

    private String verdict(JsonNode question) {
        var account = question.get("accountId").asString();
        var wait = throttled.get(account);
        if (wait != null) {
            return "{\"outcome\":\"throttled\",\"retryAfterSeconds\":" + wait + "}";
        }
        var right = question.get("password").asString().equals(passwords.get(account));
        return "{\"outcome\":\"" + (right ? "correct" : "wrong") + "\"}";
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /// A question, the access token that came with it, and what the browser is called, if at all.
    public record Asked(String account, String authorization, String device) {}
}
