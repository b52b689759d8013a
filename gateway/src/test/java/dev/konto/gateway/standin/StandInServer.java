package dev.konto.gateway.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A server on a port of its own that can go away and come back.
abstract class StandInServer implements HttpHandler {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final int port;
    private HttpServer server;
    private boolean running = true;

    protected StandInServer() {
        server = listen(0);
        port = server.getAddress().getPort();
    }

    public final String uri() {
        return "http://localhost:" + port;
    }

    /// From now on connections are refused.
    public final void goAway() {
        if (running) {
            server.stop(0);
            running = false;
        }
    }

    public final void comeBack() {
        if (!running) {
            server = listen(port);
            running = true;
        }
    }

    protected static void answer(HttpExchange exchange, int status, String type, String body)
            throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private HttpServer listen(int port) {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            var listening = HttpServer.create(address, 0);
            listening.setExecutor(threads);
            listening.createContext("/", this);
            listening.start();
            return listening;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
