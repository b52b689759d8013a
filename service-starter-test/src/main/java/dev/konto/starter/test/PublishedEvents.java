package dev.konto.starter.test;

import dev.konto.events.AccountEvent;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/// What lies on a topic, read from its beginning as any auditor would.
public final class PublishedEvents implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<AccountEvent> seen = new CopyOnWriteArrayList<>();

    private PublishedEvents(KafkaConsumer<String, byte[]> consumer) {
        this.consumer = consumer;
    }

    public static PublishedEvents on(String topic) {
        var servers = BackingServices.running().kafkaServers();
        var consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of("bootstrap.servers", servers),
                        new StringDeserializer(),
                        new ByteArrayDeserializer());
        var partitions =
                consumer.partitionsFor(topic).stream()
                        .map(it -> new TopicPartition(topic, it.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return new PublishedEvents(consumer);
    }

    /// Waits until the account has so many events on the topic, and answers them in order.
    public List<AccountEvent> await(String account, int count) {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(50))
                .atMost(Duration.ofSeconds(15))
                .until(() -> poll(account).size() >= count);
        return of(account);
    }

    /// One of the event's sealed fields, opened as no auditor could.
    public static String personal(AccountEvent event, String field) {
        return TestKey.PERSONAL.opened(event).data().path(field).asString();
    }

    /// All of the account's events up to now. One that was delivered twice counts once, by its id,
    /// as it does for every consumer.
    public List<AccountEvent> of(String account) {
        var ids = new HashSet<String>();
        return seen.stream()
                .filter(event -> event.accountId().equals(account))
                .filter(event -> ids.add(event.id()))
                .toList();
    }

    private List<AccountEvent> poll(String account) {
        var arrived = new ArrayList<AccountEvent>();
        consumer.poll(Duration.ofMillis(200)).forEach(it -> arrived.add(AccountEvent.of(it)));
        seen.addAll(arrived);
        return of(account);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
