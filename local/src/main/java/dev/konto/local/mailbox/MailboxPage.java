package dev.konto.local.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.Executors;

/// The mailbox in a browser (`/`) and for programs (`/api/messages`). A mail's own HTML is shown in
/// a frame that may neither run scripts nor load anything.
final class MailboxPage implements AutoCloseable {

    private static final String PAGE_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; frame-ancestors"
                    + " 'none'";
    private static final String MAIL_POLICY =
            "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
                    + " style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

    private final JsonMapper json = new JsonMapper();
    private final Mailbox mailbox;
    private final int port;
    private final HttpServer server;

    MailboxPage(Mailbox mailbox, HttpHandler webhook, int port) {
        this.mailbox = mailbox;
        this.port = port;
        try {
            this.server = HttpServer.create();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::list);
        server.createContext("/messages", webhook);
        server.createContext("/messages/", this::message);
        server.createContext("/html/", this::html);
        server.createContext("/api/messages", this::json);
    }

    void start() {
        try {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.start();
    }

    private void list(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestURI().getPath().equals("/")) {
            notFound(exchange);
            return;
        }
        answer(exchange, "text/html", PAGE_POLICY, MailboxHtml.list(mailbox.messages()));
    }

    private void message(HttpExchange exchange) throws IOException {
        var found = mailbox.message(lastSegment(exchange));
        if (found.isEmpty()) {
            notFound(exchange);
            return;
        }
        answer(exchange, "text/html", PAGE_POLICY, MailboxHtml.one(found.get()));
    }

    private void html(HttpExchange exchange) throws IOException {
        var found = mailbox.message(lastSegment(exchange)).map(Message::html);
        if (found.isEmpty()) {
            notFound(exchange);
            return;
        }
        answer(exchange, "text/html", MAIL_POLICY, "<base target=\"_blank\">" + found.get());
    }

    private void json(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                "application/json",
                PAGE_POLICY,
                json.writeValueAsString(Map.of("items", mailbox.messages())));
    }

    private static String lastSegment(HttpExchange exchange) {
        var path = exchange.getRequestURI().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void notFound(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(404, -1);
        exchange.close();
    }

    private static void answer(HttpExchange exchange, String type, String policy, String body)
            throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type + "; charset=utf-8");
        headers.set("Content-Security-Policy", policy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cache-Control", "no-store");
        var bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
