package dev.konto.securityinfo.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import dev.konto.starter.problem.Reason;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

class BreachedPasswordsTests {

    private static final PasswordHolder HOLDER =
            new PasswordHolder(new Names("Maja Berg", "Maja", "Berg", 1), true, null);
    private static final Password STOLEN = new Password("eleven green bottles");
    private static final String RANGE = "903C3";
    private static final String REST = "EE60DDBC4B0EC64712F0CFA75EFA9E42393";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private URI uri;
    private String answer = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/range");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void areRefusedAndNobodyLearnsMoreThanFiveDigits() {
        answer = "0018A45C4D1DEF81644B54AB7F969B88D65:1\r\n" + REST + ":17";
        var rules = rules(uri);

        assertThatThrownBy(() -> rules.check(STOLEN, HOLDER))
                .isInstanceOf(PasswordUnacceptable.class);
        assertThatCode(() -> rules.check(new Password("twelve green bottles"), HOLDER))
                .doesNotThrowAnyException();

        assertThat(asked).hasSize(2).first().isEqualTo("/range/" + RANGE + " padded: true");
        assertThat(asked).allMatch(it -> it.matches("/range/[0-9A-F]{5} padded: true"));
        assertThat(rules.policy(HOLDER).rules()).extracting(Reason::code).contains("not-breached");
    }

    @Test
    void areNotThoseThatThePaddingNames() {
        answer = REST + ":0\r\n";

        assertThatCode(() -> rules(uri).check(STOLEN, HOLDER)).doesNotThrowAnyException();
    }

    @Test
    void areNotAskedForWhereThePasswordIsNoneAnyway() {
        assertThatThrownBy(() -> rules(uri).check(new Password("short"), HOLDER))
                .isInstanceOf(PasswordUnacceptable.class);

        assertThat(asked).isEmpty();
    }

    @Test
    void keepNobodyFromANewPasswordWhileNobodyAnswers() {
        server.stop(0);

        assertThatCode(() -> rules(uri).check(STOLEN, HOLDER)).doesNotThrowAnyException();
    }

    @Test
    void keepNobodyWaitingWhoIsInterruptedAndLeaveThemInterrupted() {
        answer = REST + ":17";

        Thread.currentThread().interrupt();

        assertThatCode(() -> rules(uri).check(STOLEN, HOLDER)).doesNotThrowAnyException();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void areLookedUpOnlyWhereTheOperatorWantsIt() {
        answer = REST + ":17";
        var rules = rules(null);

        assertThatCode(() -> rules.check(STOLEN, HOLDER)).doesNotThrowAnyException();
        assertThat(rules.policy(HOLDER).rules())
                .extracting(Reason::code)
                .doesNotContain("not-breached");
        assertThat(asked).isEmpty();
    }

    private static PasswordRules rules(@Nullable URI range) {
        var settings = new BreachedPasswordSettings(range, Duration.ofSeconds(5));
        return new PasswordRules(
                new PasswordRuleSettings(15, 8, 256, List.of("konto")),
                new BreachedPasswords(settings));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var padding = exchange.getRequestHeaders().getFirst("Add-Padding");
            asked.add(exchange.getRequestURI().getPath() + " padded: " + padding);
            var body = answer.getBytes(UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
