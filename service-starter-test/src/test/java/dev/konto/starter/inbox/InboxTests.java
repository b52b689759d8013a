package dev.konto.starter.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.sample.NoteReader;
import dev.konto.starter.sealing.PersonalFields;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.BackingServices;
import dev.konto.starter.test.ServiceTest;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaOperations;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// Events arrive as events; what cannot be handled is set aside with the reason and holds up
/// nobody.
@ServiceTest
class InboxTests {

    @Autowired KafkaOperations<String, byte[]> kafka;
    @Autowired NoteReader reader;
    @Autowired PersonalFields sealing;

    private final String maja = Accounts.any().value();

    @Test
    void readsAnEventAsItWasPublished() {
        var event = event("good");

        send(event.toRecord(Topics.ACCOUNT_EVENTS));

        await().untilAsserted(() -> assertThat(reader.of(maja)).containsExactly(event));
    }

    @Test
    void readsSealedFieldsAsIfTheyWereInClear() {
        var clear = event("good");
        var data = ((ObjectNode) clear.data()).deepCopy();
        data.put(PersonalFields.MEMBER, sealing.seal(maja, "{\"text\": \"good\"}")).remove("text");

        send(clear.withData(data).toRecord(Topics.ACCOUNT_EVENTS));

        await().untilAsserted(() -> assertThat(reader.of(maja)).containsExactly(clear));
    }

    @Test
    void setsAsideWhatItsReaderCannotHandle() {
        send(event(NoteReader.UNBEARABLE).toRecord(Topics.ACCOUNT_EVENTS));
        send(event("after it").toRecord(Topics.ACCOUNT_EVENTS));

        var dead = deadLetter();

        assertThat(header(dead, "kafka_dlt-exception-message")).contains("this cannot be borne");
        assertThat(dead.headers().lastHeader("kafka_dlt-exception-stacktrace")).isNull();
        await().untilAsserted(() -> assertThat(reader.of(maja)).hasSize(1));
    }

    @Test
    void setsAsideWhatIsNoEventAtAll() {
        send(new ProducerRecord<>(Topics.ACCOUNT_EVENTS, maja, "rubbish".getBytes(UTF_8)));

        assertThat(deadLetter().value()).isEqualTo("rubbish".getBytes(UTF_8));
    }

    private void send(ProducerRecord<String, byte[]> record) {
        kafka.send(record).join();
    }

    private AccountEvent event(String text) {
        return new AccountEvent(
                Identifier.next(),
                "/konto/test",
                EventTypes.ACCOUNT_CHANGED,
                maja,
                Instant.parse("2026-11-16T08:00:00Z"),
                "urn:konto:schema:" + EventTypes.ACCOUNT_CHANGED,
                "accounts/" + maja,
                1,
                Identifier.next(),
                null,
                new JsonMapper().createObjectNode().put("text", text));
    }

    private ConsumerRecord<String, byte[]> deadLetter() {
        var servers = BackingServices.running().kafkaServers();
        try (var consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of("bootstrap.servers", servers),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            var partition = new TopicPartition(Topics.deadLetters(Topics.ACCOUNT_EVENTS), 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return await().atMost(Duration.ofSeconds(20))
                    .until(() -> poll(consumer), Optional::isPresent)
                    .orElseThrow();
        }
    }

    private Optional<ConsumerRecord<String, byte[]>> poll(KafkaConsumer<String, byte[]> consumer) {
        var records = consumer.poll(Duration.ofMillis(200)).spliterator();
        return StreamSupport.stream(records, false)
                .filter(record -> record.key().equals(maja))
                .findFirst();
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
