package dev.konto.signinactivity;

import static dev.konto.signinactivity.SignInFixtures.MONDAY;
import static dev.konto.signinactivity.authentication.SignInEvents.aSignInOf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

import dev.konto.events.Topics;
import dev.konto.signinactivity.authentication.ConsumedOffset;
import dev.konto.signinactivity.authentication.DeadLetters;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.BackingServices;
import dev.konto.starter.test.ServiceTest;
import dev.konto.starter.test.TestKey;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaOperations;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/// A service's own database goes away and comes back while people sign in. The service that all
/// tests share keeps silent meanwhile.
@ServiceTest
class DatabaseOutageTests {

    @Autowired KafkaListenerEndpointRegistry others;
    @Autowired KafkaOperations<String, byte[]> kafka;

    private final AccountId maja = Accounts.any();
    private final String group = "outage-" + UUID.randomUUID();
    private final String servers = BackingServices.running().kafkaServers();

    @BeforeEach
    void silence() {
        others.stop();
    }

    @AfterEach
    void goOn() {
        others.start();
    }

    @Test
    void losesNothingAndSetsNothingAside() {
        var database = new MongoServer(new MemoryBackend());
        var address = database.bind();
        try (var service = start(address);
                var admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            var consumed = new ConsumedOffset(admin, group);
            publish();
            await().atMost(Duration.ofSeconds(30)).until(consumed::atEnd);
            var committed = consumed.committed();

            var listening = service.getBean(KafkaListenerEndpointRegistry.class);
            listening.stop();
            publish();
            publishRubbish();
            database.shutdownNow();
            listening.start();

            await().during(Duration.ofSeconds(2))
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> consumed.committed() == committed);
            assertThat(DeadLetters.reasonsOf(maja.value())).isEmpty();

            database = restart(address);

            await().atMost(Duration.ofSeconds(30)).until(consumed::atEnd);
            assertThat(stored(service)).isEqualTo(1);
            assertThat(DeadLetters.reasonsOf(maja.value())).hasSize(1);
        } finally {
            database.shutdownNow();
        }
    }

    private ConfigurableApplicationContext start(InetSocketAddress database) {
        return new SpringApplicationBuilder(SignInActivityApplication.class)
                .run(
                        "--spring.mongodb.uri=mongodb://127.0.0.1:%d/outage?serverSelectionTimeoutMS=500"
                                .formatted(database.getPort()),
                        "--spring.kafka.bootstrap-servers=" + servers,
                        "--spring.kafka.consumer.group-id=" + group,
                        "--konto.kafka.partitions=1",
                        TestKey.arguments().getFirst(),
                        TestKey.arguments().getLast(),
                        "--server.port=0",
                        "--management.server.port=");
    }

    private static MongoServer restart(InetSocketAddress address) {
        var database = new MongoServer(new MemoryBackend());
        database.bind(address);
        return database;
    }

    private void publish() {
        send(aSignInOf(maja.value(), MONDAY).toRecord(Topics.AUTH_EVENTS));
    }

    private void publishRubbish() {
        send(new ProducerRecord<>(Topics.AUTH_EVENTS, maja.value(), "rubbish".getBytes(UTF_8)));
    }

    private void send(ProducerRecord<String, byte[]> record) {
        kafka.send(record).join();
    }

    private int stored(ConfigurableApplicationContext service) {
        return service.getBean(SignIns.class)
                .list(maja, SignInFilter.ALL, ScrollPosition.keyset(), Limit.of(10))
                .size();
    }
}
