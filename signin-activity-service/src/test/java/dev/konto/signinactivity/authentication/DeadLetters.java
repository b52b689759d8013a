package dev.konto.signinactivity.authentication;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.events.EventHeaders;
import dev.konto.events.Topics;
import dev.konto.starter.test.BackingServices;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What was set aside of the authentication events.
public final class DeadLetters {

    private static final TopicPartition LETTERS =
            new TopicPartition(Topics.deadLetters(Topics.AUTH_EVENTS), 0);

    private DeadLetters() {}

    /// The reasons of all letters about the account that lie there by now, oldest first.
    public static List<String> reasonsOf(String account) {
        try (var consumer = consumer()) {
            consumer.assign(List.of(LETTERS));
            consumer.seekToBeginning(List.of(LETTERS));
            long end = Objects.requireNonNull(consumer.endOffsets(List.of(LETTERS)).get(LETTERS));
            var reasons = new ArrayList<String>();
            while (consumer.position(LETTERS) < end) {
                for (var letter : consumer.poll(Duration.ofMillis(200))) {
                    if (account.equals(letter.key())) {
                        reasons.add(reason(letter));
                    }
                }
            }
            return reasons;
        }
    }

    private static String reason(ConsumerRecord<String, byte[]> letter) {
        return new String(
                letter.headers().lastHeader(EventHeaders.DEAD_LETTER_REASON).value(), UTF_8);
    }

    private static KafkaConsumer<String, byte[]> consumer() {
        var servers = BackingServices.running().kafkaServers();
        return new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", servers),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
