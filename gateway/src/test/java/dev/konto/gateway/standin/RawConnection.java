package dev.konto.gateway.standin;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;

/// Sends what no proper client would.
public final class RawConnection {

    private final int port;

    public RawConnection(int port) {
        this.port = port;
    }

    public String get(String path, String... headers) {
        return send("GET " + path + " HTTP/1.1", "", headers);
    }

    /// Everything that comes back on one connection.
    public String send(String requestLine, String body, String... headers) {
        var head = requestLine + "\r\nHost: localhost:" + port + "\r\nConnection: close\r\n";
        var all = head + String.join("\r\n", headers) + "\r\n\r\n" + body;
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(all.getBytes(US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
