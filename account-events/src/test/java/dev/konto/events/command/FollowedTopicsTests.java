package dev.konto.events.command;

import static dev.konto.events.EventFixtures.anEvent;
import static dev.konto.events.EventFixtures.received;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.konto.events.Topics;

import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

class FollowedTopicsTests {

    private static final TopicPartition DEVICES = new TopicPartition(Topics.DEVICE_EVENTS, 0);
    private static final TopicPartition PRIVACY = new TopicPartition(Topics.PRIVACY_EVENTS, 0);

    private final MockConsumer<String, byte[]> consumer =
            new MockConsumer<>("earliest") {
                @Override
                public synchronized Map<String, List<PartitionInfo>> listTopics() {
                    if (failure != null) {
                        throw failure;
                    }
                    return super.listTopics();
                }
            };
    private @Nullable RuntimeException failure;
    private Instant now = Instant.parse("2026-11-22T09:00:00Z");
    private final FollowedTopics topics =
            new FollowedTopics(
                    consumer, List.of(Topics.DEVICE_EVENTS, Topics.PRIVACY_EVENTS), () -> now);

    @Test
    void areJoinedBehindTheLastEvent() {
        KafkaFixtures.topic(consumer, Topics.DEVICE_EVENTS, 3, 7);

        topics.joinAtEnd();

        assertThat(consumer.position(DEVICES)).isEqualTo(7);
    }

    @Test
    void areJoinedAtTheFirstEventThatIsKept() {
        KafkaFixtures.topic(consumer, Topics.DEVICE_EVENTS, 3, 7);

        topics.joinAtBeginning();

        assertThat(consumer.position(DEVICES)).isEqualTo(3);
    }

    @Test
    void leaveOthersAlone() {
        KafkaFixtures.topic(consumer, Topics.DEVICE_EVENTS, 0, 0);
        KafkaFixtures.topic(consumer, "somebody-elses", 0, 0);

        topics.joinAtEnd();

        assertThat(topics.found()).containsExactly(Topics.DEVICE_EVENTS);
    }

    @Test
    void mayNotExistYet() {
        topics.joinAtEnd();

        assertThat(topics.poll()).isEmpty();
    }

    @Test
    void areReadFromTheirFirstEventWhenTheyComeToBeLater() {
        KafkaFixtures.topic(consumer, Topics.DEVICE_EVENTS, 0, 5);
        topics.joinAtEnd();

        KafkaFixtures.topic(consumer, Topics.PRIVACY_EVENTS, 0, 1);
        now = now.plus(Duration.ofMillis(300));
        consumer.schedulePollTask(
                () -> consumer.addRecord(received(PRIVACY.topic(), 0, anEvent("a", 1))));

        assertThat(topics.poll()).hasSize(1);
        assertThat(consumer.position(DEVICES)).isEqualTo(5);
    }

    @Test
    void stayJoinedWhileKafkaDoesNotAnswer() {
        KafkaFixtures.topic(consumer, Topics.DEVICE_EVENTS, 0, 5);
        topics.joinAtEnd();

        failure = new TimeoutException("Nobody answers");
        now = now.plus(Duration.ofSeconds(1));
        consumer.schedulePollTask(
                () -> consumer.addRecord(received(DEVICES.topic(), 5, anEvent("f", 6))));

        assertThat(topics.poll()).hasSize(1);
    }

    @Test
    void areGivenUpWhenKafkaForbidsThem() {
        topics.joinAtEnd();

        failure = new AuthorizationException("Not yours");
        now = now.plus(Duration.ofSeconds(1));

        assertThatExceptionOfType(AuthorizationException.class).isThrownBy(topics::poll);
    }
}
