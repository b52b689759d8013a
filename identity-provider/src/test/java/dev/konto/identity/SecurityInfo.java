package dev.konto.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// Stands in for security-info-service: knows passwords, by HTTP, and nothing else.
final class SecurityInfo implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, String> passwords = new ConcurrentHashMap<>();
    private final Map<String, Long> throttled = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile int failing;

    private SecurityInfo(HttpServer server) {
        this.server = server;
    }

    static SecurityInfo start() {
        try {
            var server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var securityInfo = new SecurityInfo(server);
            server.createContext("/internal/v1/password-verifications", securityInfo::answer);
            server.start();
            return securityInfo;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String uri() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void knows(String account, String password) {
        passwords.put(account, password);
    }

    void throttles(String account, long seconds) {
        throttled.put(account, seconds);
    }

    /// Answers every question with this status from now on; 0 for right answers again.
    void failsWith(int status) {
        failing = status;
    }

    List<Asked> asked() {
        return asked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var question = JSON.readTree(exchange.getRequestBody());
            var token = exchange.getRequestHeaders().getFirst("Authorization");
            asked.add(new Asked(question.get("accountId").asString(), token));
            var status = failing == 0 ? 200 : failing;
            var answer = verdict(question).getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
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

    /// A question, and the access token that came with it.
    record Asked(String account, String authorization) {}
}
