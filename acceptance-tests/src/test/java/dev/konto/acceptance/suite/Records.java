package dev.konto.acceptance.suite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/// All that lies on Kafka at one moment, as whoever keeps a copy of every topic would read it.
public final class Records {

    private final List<ConsumerRecord<String, String>> all;

    private Records(List<ConsumerRecord<String, String>> all) {
        this.all = all;
    }

    static Records on(String bootstrapServers) {
        var settings = Map.<String, Object>of("bootstrap.servers", bootstrapServers);
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions =
                    consumer.listTopics().values().stream()
                            .flatMap(List::stream)
                            .filter(it -> it.topic().startsWith("konto."))
                            .map(it -> new TopicPartition(it.topic(), it.partition()))
                            .toList();
            var ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var all = new ArrayList<ConsumerRecord<String, String>>();
            while (partitions.stream()
                    .anyMatch(it -> consumer.position(it) < ends.getOrDefault(it, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(all::add);
            }
            return new Records(all);
        }
    }

    /// The topics on any record of which this stands, in its key, its body or a header.
    public SortedSet<String> holding(String text) {
        return all.stream()
                .filter(it -> holds(it, text))
                .map(ConsumerRecord::topic)
                .collect(toCollection(TreeSet::new));
    }

    private static boolean holds(ConsumerRecord<String, String> record, String text) {
        return String.valueOf(record.key()).contains(text)
                || String.valueOf(record.value()).contains(text)
                || StreamSupport.stream(record.headers().spliterator(), false)
                        .anyMatch(it -> new String(it.value(), UTF_8).contains(text));
    }
}
