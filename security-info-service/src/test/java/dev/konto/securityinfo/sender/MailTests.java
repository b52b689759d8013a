package dev.konto.securityinfo.sender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.konto.securityinfo.method.MailAddress;
import dev.konto.starter.problem.DependencyUnavailable;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.time.Duration;

/// A mail server that fails is said to fail, and in good time.
class MailTests {

    private static final String NOT_NOW = "421 4.3.2 Not now\r\n";

    private volatile String greeting = NOT_NOW;
    private ServerSocket server;
    private Mail mail;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::greet);
        mail = mailBy(server.getLocalPort());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void saysSoWhenTheServerTakesNothing() {
        assertUnavailable();
    }

    @Test
    void waitsNoLongerThanItsTimeLimit() {
        greeting = "";

        var start = System.nanoTime();
        assertUnavailable();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void saysSoWhenThereIsNoServer() throws IOException {
        server.close();

        assertUnavailable();
    }

    private void assertUnavailable() {
        var to = new MailAddress("maja@home.example");
        assertThatThrownBy(() -> mail.send(to, new Letter("Your code", "1", "<p>1</p>")))
                .isInstanceOf(DependencyUnavailable.class)
                .hasMessageNotContaining("maja");
    }

    private static Mail mailBy(int port) {
        var smtp = new JavaMailSenderImpl();
        smtp.setHost("127.0.0.1");
        smtp.setPort(port);
        smtp.getJavaMailProperties().setProperty("mail.smtp.timeout", "200");
        var settings =
                new SenderSettings(
                        "no-reply@fjord.example", "Fjord", null, null, Duration.ofSeconds(5), 2);
        return new Mail(smtp, settings);
    }

    private void greet() {
        try {
            while (true) {
                server.accept().getOutputStream().write(greeting.getBytes(US_ASCII));
            }
        } catch (SocketException _) {
            // Closed: the test is over.
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
