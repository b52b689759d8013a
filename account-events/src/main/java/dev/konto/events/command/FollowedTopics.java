package dev.konto.events.command;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;

/// All partitions of some topics, those that come to be while we read included.
///
/// It takes the partitions itself instead of joining a group: nothing is committed, nobody else
/// is disturbed, and a topic that is created later is read from its first event on, which a
/// group would skip.
final class FollowedTopics {

    private static final Duration WAIT = Duration.ofMillis(200);
    private static final Duration WHILE_INCOMPLETE = Duration.ofMillis(300);
    private static final Duration WHEN_COMPLETE = Duration.ofSeconds(10);

    private final Consumer<String, byte[]> consumer;
    private final Set<String> topics;
    private final InstantSource clock;
    private Instant lookAgain;

    FollowedTopics(
            Consumer<String, byte[]> consumer, Collection<String> topics, InstantSource clock) {
        this.consumer = consumer;
        this.topics = Set.copyOf(topics);
        this.clock = clock;
        this.lookAgain = clock.instant();
    }

    /// Joins at the first event that is still there.
    void joinAtBeginning() {
        takeNew();
    }

    /// Joins behind the last event. When it returns, every later event will be read.
    void joinAtEnd() {
        takeNew();
        var joined = consumer.assignment();
        consumer.seekToEnd(joined);
        joined.forEach(consumer::position);
    }

    /// The topics that exist.
    Set<String> found() {
        var found = new TreeSet<String>();
        consumer.assignment().forEach(partition -> found.add(partition.topic()));
        return found;
    }

    /// Waits a moment for the next records.
    ConsumerRecords<String, byte[]> poll() {
        if (!clock.instant().isBefore(lookAgain)) {
            takeNewIfKafkaAnswers();
        }
        if (consumer.assignment().isEmpty()) {
            LockSupport.parkNanos(WAIT.toNanos());
            return ConsumerRecords.empty();
        }
        return consumer.poll(WAIT);
    }

    private void takeNewIfKafkaAnswers() {
        try {
            takeNew();
        } catch (RetriableException _) {
            // Polling goes on where it was once Kafka is back; so does looking for topics.
        }
    }

    private void takeNew() {
        var partitions = existing();
        partitions.removeAll(consumer.assignment());
        if (!partitions.isEmpty()) {
            var all = new HashSet<>(consumer.assignment());
            all.addAll(partitions);
            consumer.assign(all);
            consumer.seekToBeginning(partitions);
        }
        var complete = found().equals(topics);
        lookAgain = clock.instant().plus(complete ? WHEN_COMPLETE : WHILE_INCOMPLETE);
    }

    private Set<TopicPartition> existing() {
        var existing = new HashSet<TopicPartition>();
        consumer.listTopics().entrySet().stream()
                .filter(topic -> topics.contains(topic.getKey()))
                .flatMap(topic -> topic.getValue().stream())
                .forEach(info -> existing.add(new TopicPartition(info.topic(), info.partition())));
        return existing;
    }
}
