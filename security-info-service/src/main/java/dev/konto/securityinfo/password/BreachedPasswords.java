package dev.konto.securityinfo.password;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/// Looks passwords up where breached ones are collected, if the operator wants that. Whoever is
/// asked learns the first 20 bits of the SHA-1 hash and nothing else, not even by the length of the
/// answer, which is padded.
///
/// Where there is no answer in time, no password is breached: nobody is to be kept from a new
/// password by an outage elsewhere, and the most common ones are known here.
@Component
class BreachedPasswords {

    private static final Logger log = LoggerFactory.getLogger(BreachedPasswords.class);

    private static final int PREFIX = 5;

    private final BreachedPasswordSettings settings;
    private final HttpClient http;
    /// Opens when half of the last ten calls failed.
    private final CircuitBreaker breaker =
            CircuitBreaker.of(
                    "breached-passwords",
                    CircuitBreakerConfig.custom().slidingWindowSize(10).build());

    BreachedPasswords(BreachedPasswordSettings settings) {
        this.settings = settings;
        this.http = HttpClient.newBuilder().connectTimeout(settings.timeout()).build();
    }

    boolean areKnown() {
        return settings.rangeUri() != null;
    }

    boolean contain(Password password) {
        var hash = hash(password);
        var suffix = hash.substring(PREFIX);
        return range(hash.substring(0, PREFIX)).lines().anyMatch(line -> names(line, suffix));
    }

    /// Padding has the count 0.
    private static boolean names(String line, String suffix) {
        return line.regionMatches(true, 0, suffix + ":", 0, suffix.length() + 1)
                && !line.strip().endsWith(":0");
    }

    private String range(String prefix) {
        try {
            return breaker.executeCallable(() -> ask(prefix));
        } catch (CallNotPermittedException _) {
            return "";
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return "";
        } catch (Exception e) {
            log.warn("No answer about breached passwords: {}", e.getClass().getSimpleName());
            return "";
        }
    }

    private String ask(String prefix) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(settings.rangeUri() + "/" + prefix))
                        .timeout(settings.timeout())
                        .header("Add-Padding", "true")
                        .GET()
                        .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("status " + answer.statusCode());
        }
        return Objects.requireNonNull(answer.body());
    }

    private static String hash(Password password) {
        try {
            var digest = MessageDigest.getInstance("SHA-1").digest(password.text().getBytes(UTF_8));
            return HexFormat.of().withUpperCase().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
