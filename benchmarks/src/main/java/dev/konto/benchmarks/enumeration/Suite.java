package dev.konto.benchmarks.enumeration;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

import dev.konto.benchmarks.ServiceJar;

import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/// The identity provider and security-info-service as processes, as their jars are shipped, with
/// Kafka and MongoDB's stand-in in this one.
record Suite(
        EmbeddedKafkaKraftBroker kafka,
        MongoServer mongo,
        List<Process> services,
        URI provider,
        URI securityInfo)
        implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin/java").toString();

    /// Nobody waits for wrong guesses: that would be all that is measured.
    private static final List<String> PATIENT =
            List.of(
                    "--konto.password.throttling.account.failures=1000000",
                    "--konto.password.throttling.source.failures=1000000",
                    "--konto.codes.method.failures=1000000",
                    "--konto.codes.account.failures=1000000");

    static Suite start(List<String> ofProvider) throws IOException {
        var kafka = new EmbeddedKafkaKraftBroker(1, 1);
        kafka.afterPropertiesSet();
        var mongo = new MongoServer(new MemoryBackend());
        mongo.bind();
        var suite =
                new Suite(
                        kafka,
                        mongo,
                        new ArrayList<>(),
                        address("localhost"),
                        address("127.0.0.1"));
        suite.run("identity-provider", suite.provider, ofProvider);
        suite.run("security-info-service", suite.securityInfo, PATIENT);
        return suite;
    }

    private void run(String module, URI at, List<String> more) throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                JAVA,
                                "-Xmx512m",
                                "-jar",
                                ServiceJar.of(module).toString(),
                                "--spring.profiles.active=local",
                                "--server.port=" + at.getPort(),
                                "--management.server.port=0",
                                "--konto.kafka.partitions=1",
                                "--konto.security-info.uri=" + securityInfo,
                                "--spring.kafka.bootstrap-servers=" + kafka.getBrokersAsString(),
                                "--spring.security.oauth2.resourceserver.jwt.issuer-uri="
                                        + provider,
                                "--spring.mongodb.uri=mongodb://127.0.0.1:%d/%s"
                                        .formatted(mongo.getLocalAddress().getPort(), module)));
        command.addAll(ServiceJar.KEY);
        command.addAll(more);
        var log = new File("target", "enumeration-" + module + ".log");
        services.add(
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start());
    }

    /// With a password, and a pass to prove it by when that is forgotten.
    void makeAccount(String email) throws IOException, InterruptedException {
        var token = token();
        var account =
                send(
                        token,
                        "POST",
                        provider.resolve("/admin/v1/accounts"),
                        """
                        {"email": "%s", "displayName": "Kim Ek", "givenName": "Kim",
                         "familyName": "Ek", "locale": "en", "timeZone": "Europe/Stockholm",
                         "administrator": false}
                        """
                                .formatted(email));
        var at = "/admin/v1/accounts/" + member(account, "id");
        send(
                token,
                "PUT",
                securityInfo.resolve(at + "/password"),
                "{\"password\": \"eleven green bottles\"}");
        send(token, "POST", securityInfo.resolve(at + "/temporary-access-pass"), "{}");
    }

    private String token() throws IOException, InterruptedException {
        var secret =
                Base64.getEncoder().encode("konto-admin:konto-admin-local-secret".getBytes(UTF_8));
        var request =
                HttpRequest.newBuilder(provider.resolve("/oauth2/token"))
                        .header("Authorization", "Basic " + new String(secret, UTF_8))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                BodyPublishers.ofString(
                                        "grant_type=client_credentials&scope=account.admin"));
        return member(answer(request), "access_token");
    }

    private static String send(String token, String method, URI uri, String body)
            throws IOException, InterruptedException {
        return answer(
                HttpRequest.newBuilder(uri)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body)));
    }

    /// Waits for a service that is still starting.
    private static String answer(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                var answer = HTTP.send(request.build(), BodyHandlers.ofString());
                if (answer.statusCode() / 100 != 2) {
                    throw new IllegalStateException(answer + answer.body());
                }
                return answer.body();
            } catch (IOException e) {
                if (System.nanoTime() > until) {
                    throw e;
                }
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
        }
    }

    private static String member(String json, String name) {
        var found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]+)\"").matcher(json);
        if (!found.find()) {
            throw new IllegalStateException("no " + name);
        }
        return found.group(1);
    }

    private static URI address(String host) throws IOException {
        try (var socket = new ServerSocket(0)) {
            return URI.create("http://" + host + ":" + socket.getLocalPort());
        }
    }

    @Override
    public void close() {
        services.forEach(it -> it.destroyForcibly().onExit().join());
        mongo.shutdownNow();
        kafka.destroy();
    }
}
