package dev.konto.gateway.session;

import static dev.konto.gateway.standin.Browser.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.gateway.standin.Browser;
import dev.konto.gateway.standin.Gateway;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.test.utils.KafkaTestUtils;

import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class SessionRevokedListenerTests {

    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private final Gateway gateway = Gateway.shared();

    @Test
    void endsTheRevokedSessionWithinASecondOnEveryReplica() {
        var revoked = signedInAs("session-of-a-lost-laptop");
        var other = signedInAs("session-at-home");
        var elsewhere = Gateway.replica().browser(revoked.session());
        assertThat(elsewhere.get("/api/v1/devices").statusCode()).isEqualTo(200);

        publish(revocationOf("session-of-a-lost-laptop", "session-of-nobody"));

        await().atMost(A_SECOND).until(() -> isSignedOut(revoked));
        assertThat(isSignedOut(elsewhere)).isTrue();
        assertThat(isSignedOut(other)).isFalse();
    }

    @Test
    void doesNotLetARequestUnderWayBringTheSessionBack() {
        var browser = signedInAs("session-in-use");
        var copy = gateway.browser(browser.session());
        Gateway.CLOCK.putForward(Duration.ofSeconds(301));
        Gateway.PROVIDER.refreshGate().close();
        var underWay = browser.sendAsync("GET", "/api/v1/devices", BodyPublishers.noBody());
        await().until(() -> Gateway.PROVIDER.refreshes() == 1);

        gateway.bean(EndingSessions.class).endRevoked(List.of("session-in-use")).block(A_SECOND);
        Gateway.PROVIDER.refreshGate().open();

        assertThat(underWay.join().statusCode()).isEqualTo(401);
        assertThat(isSignedOut(copy)).isTrue();
    }

    @Test
    void doesNotLetASignInUnderWayOutliveItsSession() {
        Gateway.PROVIDER.idTokensSay(claims -> claims.claim("sid", "session-revoked-at-once"));
        gateway.bean(EndingSessions.class)
                .endRevoked(List.of("session-revoked-at-once"))
                .block(A_SECOND);
        var browser = gateway.browser();

        assertThat(location(browser.signIn(""))).isEqualTo("/?error=sign-in-failed");
        assertThat(browser.cookies()).doesNotContainKey("konto");
    }

    @Test
    void setsAsideWhatIsNoEventAndGoesOn() {
        var browser = signedInAs("session-after-nonsense");
        var nonsense = revocationOf("session-after-nonsense");
        nonsense.headers().remove("ce_id");

        publish(nonsense);
        publish(revocationOf("session-after-nonsense"));

        await().until(() -> isSignedOut(browser));
        assertThat(setAside()).isEqualTo(new String(nonsense.value(), UTF_8));
    }

    @Test
    void isNotMissedByAGatewayThatStartsWithoutKafka() {
        try (var alone = Gateway.start("spring.kafka.bootstrap-servers", "127.0.0.1:1")) {
            var browser = alone.browser().signIn();

            assertThat(browser.get("/api/v1/devices").statusCode()).isEqualTo(200);
        }
    }

    private Browser signedInAs(String providerSessionId) {
        Gateway.PROVIDER.idTokensSay(claims -> claims.claim("sid", providerSessionId));
        return gateway.browser().signIn();
    }

    private static boolean isSignedOut(Browser browser) {
        return browser.get("/api/v1/devices").statusCode() == 401;
    }

    private static ProducerRecord<String, byte[]> revocationOf(String... sessions) {
        var body = Map.of("accountId", "maja", "sessionIds", sessions, "reason", "signed-out");
        return new AccountEvent(
                        UUID.randomUUID().toString(),
                        "/konto/identity-provider",
                        EventTypes.SESSION_REVOKED,
                        "maja",
                        Instant.now(),
                        "urn:konto:schema:" + EventTypes.SESSION_REVOKED,
                        "maja",
                        1,
                        UUID.randomUUID().toString(),
                        null,
                        new JsonMapper().valueToTree(body))
                .toRecord(Topics.ACCOUNT_EVENTS);
    }

    @SuppressWarnings("unchecked")
    private void publish(ProducerRecord<String, byte[]> record) {
        gateway.bean(KafkaTemplate.class).send(record).join();
    }

    private static String setAside() {
        var deadLetters = Topics.deadLetters(Topics.ACCOUNT_EVENTS);
        var settings = KafkaTestUtils.consumerProps(Gateway.KAFKA, "reader-of-dead-letters", true);
        try (var reader =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            Gateway.KAFKA.consumeFromAnEmbeddedTopic(reader, deadLetters);
            return KafkaTestUtils.getSingleRecord(reader, deadLetters).value();
        }
    }
}
