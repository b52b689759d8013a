package dev.konto.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class EmbeddedKafkaTests {

    private static final String TOPIC = "konto.device-events.v1";

    @TempDir Path folder;

    @TempDir static Path logs;

    private final Ports ports = Ports.free();

    @BeforeAll
    static void keepTheTerminalReadable() {
        BackingLog.write(logs);
    }

    @Test
    void keepsItsRecordsWhenItIsStoppedAndStartedAgain() throws Exception {
        try (var kafka = newKafka()) {
            kafka.start();
            send(kafka, "maja", "first");

            kafka.stop();
            kafka.start();
            send(kafka, "maja", "second");

            assertThat(records(kafka, 2)).containsExactly("first", "second");
        }
    }

    @Test
    void keepsItsRecordsForTheNextProcess() throws Exception {
        try (var kafka = newKafka()) {
            kafka.start();
            send(kafka, "maja", "first");
        }

        try (var kafka = newKafka()) {
            kafka.start();

            assertThat(records(kafka, 1)).containsExactly("first");
        }
    }

    private EmbeddedKafka newKafka() {
        return new EmbeddedKafka(folder, ports.of(Place.KAFKA), ports.of(Place.KAFKA_CONTROLLER));
    }

    private static void send(EmbeddedKafka kafka, String key, String value) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all");
        try (var producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, 0, key, value)).get();
        }
    }

    private static List<String> records(EmbeddedKafka kafka, int expected) {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(TOPIC, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            var seen = new ArrayList<String>();
            for (var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
                    seen.size() < expected && System.nanoTime() < end; ) {
                consumer.poll(Duration.ofMillis(200)).forEach(found -> seen.add(found.value()));
            }
            return seen;
        }
    }
}
