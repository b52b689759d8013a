package dev.konto.acceptance.suite;

import dev.konto.events.AccountEvent;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// An auditor's consumer: reads a topic from the moment it was made, with the account-events jar.
public final class EventStream implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(50);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<String, AccountEvent> seen = new LinkedHashMap<>();

    EventStream(String bootstrapServers, String topic) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrapServers, "reconnect.backoff.max.ms", 500);
        consumer =
                new KafkaConsumer<>(
                        settings, new StringDeserializer(), new ByteArrayDeserializer());
        var partitions =
                consumer.partitionsFor(topic).stream()
                        .map(partition -> new TopicPartition(topic, partition.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    /// The first event of this account and type, waited for.
    public AccountEvent next(String type, Person person) {
        var found =
                next(
                        1,
                        event ->
                                event.type().equals(type) && event.accountId().equals(person.id()));
        return found.getFirst();
    }

    /// That many events, waited for, in the order of the topic.
    public List<AccountEvent> next(int count, Predicate<AccountEvent> wanted) {
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (found(wanted).size() < count && System.nanoTime() < end) {
            poll();
        }
        return found(wanted);
    }

    /// Everything so far that is wanted, without waiting.
    public List<AccountEvent> soFar(Predicate<AccountEvent> wanted) {
        poll();
        return found(wanted);
    }

    private void poll() {
        for (var record : consumer.poll(POLL)) {
            var event = AccountEvent.of(record);
            seen.putIfAbsent(event.id(), event);
        }
    }

    private List<AccountEvent> found(Predicate<AccountEvent> wanted) {
        return seen.values().stream().filter(wanted).toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
