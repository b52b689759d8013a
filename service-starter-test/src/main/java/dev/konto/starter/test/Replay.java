package dev.konto.starter.test;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Makes the service under test one that is new, or that was away: it stops listening, forgets what
/// it heard, and reads its topics again.
public final class Replay {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final KafkaListenerEndpointRegistry listeners;
    private final MongoOperations mongo;
    private final String group;

    Replay(KafkaListenerEndpointRegistry listeners, MongoOperations mongo, String group) {
        this.listeners = listeners;
        this.mongo = mongo;
        this.group = group;
    }

    /// Returns when the service has handled all that lies on its topics now.
    public void caughtUp() throws ExecutionException, InterruptedException {
        try (var admin = admin()) {
            awaitHandled(admin);
        }
    }

    /// Empties these collections and lets the service consume all that came since `begin`. Returns
    /// when it has handled it.
    public void since(Instant begin, String... collections)
            throws ExecutionException, InterruptedException {
        try (var admin = admin()) {
            var start = ends(admin);
            offsets(admin, OffsetSpec.forTimestamp(begin.toEpochMilli()))
                    .forEach((it, first) -> start.merge(it, first, Replay::nothingBefore));
            containers().forEach(MessageListenerContainer::stop);
            List.of(collections).forEach(it -> mongo.remove(new Query(), it));
            moveTo(start, admin);
            containers().forEach(MessageListenerContainer::start);
            awaitHandled(admin);
        }
    }

    /// Where nothing came since then, Kafka knows no offset, and there is nothing to read again.
    private static long nothingBefore(long end, long first) {
        return first < 0 ? end : first;
    }

    /// Kafka refuses as long as it believes that somebody in the group is listening.
    private void moveTo(Map<TopicPartition, Long> start, Admin admin) {
        Map<TopicPartition, OffsetAndMetadata> positions = new HashMap<>();
        start.forEach((partition, at) -> positions.put(partition, new OffsetAndMetadata(at)));
        Awaitility.await()
                .atMost(SOON)
                .ignoreException(ExecutionException.class)
                .until(
                        () -> {
                            admin.alterConsumerGroupOffsets(group, positions).all().get();
                            return true;
                        });
    }

    private void awaitHandled(Admin admin) throws ExecutionException, InterruptedException {
        var ends = ends(admin);
        Awaitility.await()
                .pollInterval(Duration.ofMillis(50))
                .atMost(SOON)
                .until(() -> isHandled(admin, ends));
    }

    private boolean isHandled(Admin admin, Map<TopicPartition, Long> ends)
            throws ExecutionException, InterruptedException {
        var committed = admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
        return ends.entrySet().stream()
                .allMatch(
                        end -> {
                            var offset = committed.get(end.getKey());
                            return end.getValue() <= (offset == null ? 0 : offset.offset());
                        });
    }

    private Map<TopicPartition, Long> ends(Admin admin)
            throws ExecutionException, InterruptedException {
        return offsets(admin, OffsetSpec.latest());
    }

    /// In tests every topic has one partition.
    private Map<TopicPartition, Long> offsets(Admin admin, OffsetSpec which)
            throws ExecutionException, InterruptedException {
        var partitions =
                containers().stream()
                        .flatMap(it -> Arrays.stream(it.getContainerProperties().getTopics()))
                        .distinct()
                        .map(topic -> new TopicPartition(topic, 0))
                        .collect(Collectors.toMap(Function.identity(), _ -> which));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        admin.listOffsets(partitions)
                .all()
                .get()
                .forEach((partition, found) -> offsets.put(partition, found.offset()));
        return offsets;
    }

    private List<MessageListenerContainer> containers() {
        return listeners.getListenerContainers().stream()
                .filter(it -> group.equals(it.getGroupId()))
                .toList();
    }

    private static Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", BackingServices.running().kafkaServers()));
    }
}
