package dev.konto.local.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.local.Place;
import dev.konto.local.Ports;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

class PhoneWebhookTests {

    private static final String BODY =
            """
            {"channel": "text", "to": "+46701740605", "language": "sv", "text": "Din kod: 1"}\
            """;

    private final Ports ports = Ports.free();
    private final Mailbox mailbox =
            new Mailbox(ports.of(Place.SMTP), ports.of(Place.MAILBOX), "the secret");

    @BeforeEach
    void start() {
        mailbox.start();
    }

    @AfterEach
    void stop() {
        mailbox.close();
    }

    @Test
    void keepsWhatIsSignedBesideTheMail() throws Exception {
        assertThat(post(BODY, signed("the secret", Instant.now(), BODY))).isEqualTo(202);

        assertThat(mailbox.messages())
                .singleElement()
                .satisfies(
                        message -> {
                            assertThat(message.subject()).isEqualTo("Text message");
                            assertThat(message.isTo("+46701740605")).isTrue();
                            assertThat(message.text()).isEqualTo("Din kod: 1");
                        });
    }

    @Test
    void refusesWhatAnotherSigned() throws Exception {
        assertThat(post(BODY, signed("another", Instant.now(), BODY))).isEqualTo(401);
        assertThat(post(BODY, "")).isEqualTo(401);
        assertThat(mailbox.messages()).isEmpty();
    }

    @Test
    void refusesWhatWasChangedOrIsOld() throws Exception {
        var now = Instant.now();

        assertThat(post("{}", signed("the secret", now, BODY))).isEqualTo(401);
        assertThat(post(BODY, signed("the secret", now.minusSeconds(600), BODY))).isEqualTo(401);
        assertThat(mailbox.messages()).isEmpty();
    }

    @Test
    void refusesWhatIsNotJson() throws Exception {
        assertThat(post("text", signed("the secret", Instant.now(), "text"))).isEqualTo(400);
    }

    private int post(String body, String signature) throws IOException, InterruptedException {
        var uri = URI.create("http://127.0.0.1:%d/messages".formatted(ports.of(Place.MAILBOX)));
        var request =
                HttpRequest.newBuilder(uri)
                        .header("Konto-Signature", signature)
                        .POST(BodyPublishers.ofString(body))
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private static String signed(String secret, Instant at, String body)
            throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
        var sum = mac.doFinal((at.getEpochSecond() + "." + body).getBytes(UTF_8));
        return "t=%d,v1=%s".formatted(at.getEpochSecond(), HexFormat.of().formatHex(sum));
    }
}
