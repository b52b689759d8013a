package dev.konto.gateway.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// One of the services: says its name, and remembers what it was asked.
public final class Service extends StandInServer {

    /// What the service received.
    public record Request(String method, String path, Headers headers, String body) {

        public @Nullable String header(String name) {
            return headers.getFirst(name);
        }
    }

    private final String name;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private volatile HttpHandler answer = this::sayName;

    public Service(String name) {
        this.name = name;
    }

    public List<Request> requests() {
        return requests;
    }

    public Request lastRequest() {
        return requests.getLast();
    }

    /// Answers like this from now on.
    public void answers(HttpHandler answer) {
        this.answer = answer;
    }

    public void answers(int status, String type, String body) {
        answers(exchange -> answer(exchange, status, type, body));
    }

    /// Hangs up in the middle of every request.
    public void hangsUp() {
        answers(HttpExchange::close);
    }

    /// As it was in the beginning.
    public void recovers() {
        comeBack();
        answer = this::sayName;
        requests.clear();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        var headers = new Headers();
        headers.putAll(exchange.getRequestHeaders());
        requests.add(
                new Request(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI().toString(),
                        headers,
                        body));
        answer.handle(exchange);
    }

    private void sayName(HttpExchange exchange) throws IOException {
        answer(exchange, 200, "application/json", "{\"service\":\"%s\"}".formatted(name));
    }
}
