package dev.konto.starter.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.events.AccountEvent;
import dev.konto.events.Topics;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.sample.Note;
import dev.konto.starter.sample.Notes;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.BackingServices;
import dev.konto.starter.test.ServiceTest;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaOperations;

import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What any service sends for an export without a line of its own.
@ServiceTest
class ContributingTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired Notes notes;
    @Autowired PartCipher cipher;
    @Autowired Erasing erasing;
    @Autowired Clock clock;
    @Autowired KafkaOperations<String, byte[]> kafka;

    private final AccountId maja = Accounts.any();
    private final String order = Identifier.next();
    private final Orders orders = new Orders(maja, order);

    @Test
    void contributesEncryptedPartsThatMakeAWhole() {
        notes.save(Note.of(maja).write("maja-marker".repeat(40_000), Accounts.holderOf(maja)));

        send(orders.export(Instant.now().minusSeconds(60)));
        var parts = partsAfter(() -> send(orders.export(Instant.now().plusSeconds(60))));

        assertThat(parts.getLast().value()).hasSizeLessThan(64);
        assertThat(parts).allMatch(it -> it.value().length <= 256 * 1024 + 64);
        assertThat(new String(parts.get(2).value(), UTF_8)).doesNotContain("maja-marker");
        var end = Part.of(parts.getLast());
        assertThat(end.kind()).isEqualTo(Part.Kind.END);
        assertThat(end.index()).isEqualTo(parts.size() - 1);
        assertThat(JSON.readTree(whole(parts)).at("/0/text").asString())
                .isEqualTo("maja-marker".repeat(40_000));
    }

    @Test
    void beginsAnewWhenItDiedInTheMiddle() {
        var request = orders.export(Instant.now().plusSeconds(60));
        var listener = listener(new DyingOnce(100));
        assertThatThrownBy(() -> listener.on(request)).hasMessage("killed");

        var parts = partsAfter(() -> listener.on(request));

        var last = Part.of(parts.getLast()).run();
        var whole = parts.stream().filter(it -> Part.of(it).run().equals(last)).toList();
        var died = parts.stream().filter(it -> !Part.of(it).run().equals(last)).toList();
        assertThat(died).isNotEmpty().noneMatch(ContributingTests::isEnd);
        assertThat(Part.of(whole.getLast()).index()).isEqualTo(whole.size() - 1);
        assertThat(JSON.readTree(whole(whole))).hasSize(100);
    }

    private PersonalDataListener listener(PersonalData data) {
        return new PersonalDataListener(data, erasing, kafka, cipher, 64, "notes-service", clock);
    }

    private List<ConsumerRecord<String, byte[]>> partsAfter(Runnable asking) {
        var servers = BackingServices.running().kafkaServers();
        try (var consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of("bootstrap.servers", servers),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            var partition = List.of(new TopicPartition(Part.TOPIC, 0));
            consumer.assign(partition);
            consumer.seekToBeginning(partition);
            asking.run();
            var parts = new ArrayList<ConsumerRecord<String, byte[]>>();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(15))
                    .until(
                            () -> {
                                consumer.poll(Duration.ofMillis(200)).forEach(parts::add);
                                parts.removeIf(it -> !it.key().equals(order));
                                return parts.stream().anyMatch(ContributingTests::isEnd);
                            });
            return parts;
        }
    }

    private static boolean isEnd(ConsumerRecord<String, byte[]> record) {
        return Part.of(record).kind() == Part.Kind.END;
    }

    private String whole(List<ConsumerRecord<String, byte[]>> parts) {
        var all = new StringBuilder();
        parts.stream()
                .filter(it -> Part.of(it).kind() == Part.Kind.DATA)
                .filter(it -> Part.of(it).category().equals("notes"))
                .forEach(
                        it ->
                                all.append(
                                        new String(
                                                cipher.open(Part.of(it).place(), Part.sealed(it)),
                                                UTF_8)));
        return all.toString();
    }

    private void send(AccountEvent event) {
        kafka.send(event.toRecord(Topics.PRIVACY_EVENTS)).join();
    }

    /// Has so many notes, and dies the first time it comes to the last one.
    private static final class DyingOnce implements PersonalData {

        private final int notes;
        private boolean died;

        DyingOnce(int notes) {
            this.notes = notes;
        }

        @Override
        public List<Category> of(AccountId account) {
            return List.of(
                    new Category(
                            "notes",
                            "{}",
                            () -> IntStream.rangeClosed(1, notes).mapToObj(this::note)));
        }

        private Map<String, Object> note(int number) {
            if (number == notes && !died) {
                died = true;
                throw new IllegalStateException("killed");
            }
            return Map.of("text", "note " + number);
        }

        @Override
        public List<Kept> erase(Erasure erasure) {
            return List.of();
        }
    }
}
