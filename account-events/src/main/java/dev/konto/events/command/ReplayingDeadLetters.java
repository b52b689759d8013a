package dev.konto.events.command;

import dev.konto.events.EventHeaders;
import dev.konto.events.Topics;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/// Publishes the dead letters of a topic on that topic again, so that the consumers which could
/// not handle them get another chance. The others recognise them by their ids.
///
/// It takes what lies there when it begins and ends after it: a letter that dies again is left
/// for the next time. What was replayed is committed after Kafka acknowledged it, so that a
/// crash may replay twice but skips nothing.
final class ReplayingDeadLetters {

    private static final Duration WAIT = Duration.ofMillis(500);
    private static final int PATIENCE = 60;

    private final Consumer<byte[], byte[]> consumer;
    private final Producer<byte[], byte[]> producer;

    ReplayingDeadLetters(Consumer<byte[], byte[]> consumer, Producer<byte[], byte[]> producer) {
        this.consumer = consumer;
        this.producer = producer;
    }

    /// Replays the dead letters of `topic` and answers how many there were.
    int replay(String topic) {
        var ends = joinAtFirstUnreplayed(Topics.deadLetters(topic));
        var replayed = 0;
        var emptyPolls = 0;
        while (!reached(ends)) {
            var records = consumer.poll(WAIT);
            emptyPolls = records.isEmpty() ? emptyPolls + 1 : 0;
            if (emptyPolls > PATIENCE) {
                throw new KafkaException("Kafka stopped answering");
            }
            replayed += replay(topic, upTo(ends, records));
        }
        return replayed;
    }

    private Map<TopicPartition, Long> joinAtFirstUnreplayed(String deadLetters) {
        var partitions = new HashSet<TopicPartition>();
        consumer.listTopics()
                .getOrDefault(deadLetters, List.of())
                .forEach(it -> partitions.add(new TopicPartition(deadLetters, it.partition())));
        consumer.assign(partitions);
        return consumer.endOffsets(partitions);
    }

    private boolean reached(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private static List<ConsumerRecord<byte[], byte[]>> upTo(
            Map<TopicPartition, Long> ends, ConsumerRecords<byte[], byte[]> records) {
        return ends.entrySet().stream()
                .flatMap(
                        end ->
                                records.records(end.getKey()).stream()
                                        .filter(record -> record.offset() < end.getValue()))
                .toList();
    }

    private int replay(String topic, List<ConsumerRecord<byte[], byte[]>> records) {
        var replayed = new HashMap<TopicPartition, OffsetAndMetadata>();
        var acknowledgements = new ArrayList<Future<RecordMetadata>>();
        for (var record : records) {
            acknowledgements.add(producer.send(revived(topic, record)));
            replayed.put(partition(record), new OffsetAndMetadata(record.offset() + 1));
        }
        producer.flush();
        acknowledgements.forEach(ReplayingDeadLetters::require);
        consumer.commitSync(replayed);
        return records.size();
    }

    private static TopicPartition partition(ConsumerRecord<?, ?> record) {
        return new TopicPartition(record.topic(), record.partition());
    }

    /// The record as it was before it died: same key, body and headers, without the reason of
    /// its death.
    private static ProducerRecord<byte[], byte[]> revived(
            String topic, ConsumerRecord<byte[], byte[]> record) {
        var headers = new RecordHeaders();
        for (var header : record.headers()) {
            if (!header.key().startsWith(EventHeaders.DEAD_LETTER_PREFIX)) {
                headers.add(header);
            }
        }
        return new ProducerRecord<>(topic, null, record.key(), record.value(), headers);
    }

    private static void require(Future<RecordMetadata> acknowledgement) {
        try {
            acknowledgement.get();
        } catch (ExecutionException e) {
            throw new KafkaException("A dead letter could not be published", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }
}
