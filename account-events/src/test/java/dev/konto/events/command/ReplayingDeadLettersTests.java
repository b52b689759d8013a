package dev.konto.events.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.events.Topics;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

class ReplayingDeadLettersTests {

    private static final String DEAD = "konto.device-events.v1.dlt";
    private static final TopicPartition PARTITION = new TopicPartition(DEAD, 0);

    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final ReplayingDeadLetters replaying = new ReplayingDeadLetters(consumer, producer);

    @Test
    void publishesThemAgainAsTheyWereWithoutTheReasonOfTheirDeath() {
        KafkaFixtures.topic(consumer, DEAD, 0, 2);
        deadLetters(0, 1);

        assertThat(replaying.replay(Topics.DEVICE_EVENTS)).isEqualTo(2);

        assertThat(producer.history())
                .allMatch(it -> it.topic().equals(Topics.DEVICE_EVENTS) && it.partition() == null)
                .extracting(it -> new String(it.value(), UTF_8))
                .containsExactly("letter 0", "letter 1");
        var first = producer.history().getFirst();
        assertThat(first.key()).asString(UTF_8).isEqualTo("maja");
        assertThat(first.headers().lastHeader("ce_id").value()).asString(UTF_8).isEqualTo("0");
        assertThat(first.headers().toArray()).hasSize(1);
    }

    @Test
    void leavesThoseThatDieAgainForTheNextTime() {
        KafkaFixtures.topic(consumer, DEAD, 0, 2);
        deadLetters(0, 1, 2, 3);

        assertThat(replaying.replay(Topics.DEVICE_EVENTS)).isEqualTo(2);

        assertThat(consumer.committed(Set.of(PARTITION)))
                .containsEntry(PARTITION, new OffsetAndMetadata(2));
    }

    @Test
    void goesOnWhereTheLastTimeEnded() {
        var returning = new Returning(2);
        var startedAt = new AtomicLong();
        KafkaFixtures.topic(returning, DEAD, 0, 3);
        returning.schedulePollTask(() -> startedAt.set(returning.position(PARTITION)));
        returning.schedulePollTask(() -> returning.addRecord(deadLetter(2)));

        var replayed = new ReplayingDeadLetters(returning, producer).replay(Topics.DEVICE_EVENTS);

        assertThat(replayed).isEqualTo(1);
        assertThat(startedAt).hasValue(2);
    }

    @Test
    void commitsNothingThatKafkaDidNotAcknowledge() {
        var refusing =
                new MockProducer<byte[], byte[]>(
                        false, null, new ByteArraySerializer(), new ByteArraySerializer()) {
                    @Override
                    public synchronized void flush() {
                        errorNext(new KafkaException("Disk full"));
                    }
                };
        KafkaFixtures.topic(consumer, DEAD, 0, 1);
        deadLetters(0);

        assertThatExceptionOfType(KafkaException.class)
                .isThrownBy(
                        () ->
                                new ReplayingDeadLetters(consumer, refusing)
                                        .replay(Topics.DEVICE_EVENTS))
                .withMessage("A dead letter could not be published");
        assertThat(consumer.committed(Set.of(PARTITION))).isEmpty();
    }

    @Test
    void givesUpWhenKafkaStopsAnswering() {
        KafkaFixtures.topic(consumer, DEAD, 0, 1);

        assertThatExceptionOfType(KafkaException.class)
                .isThrownBy(() -> replaying.replay(Topics.DEVICE_EVENTS))
                .withMessage("Kafka stopped answering");
    }

    @Test
    void hasNothingToDoWhereNothingDied() {
        assertThat(replaying.replay(Topics.DEVICE_EVENTS)).isZero();
    }

    @Test
    void isAskedForOneTopicOfTheContract() {
        assertThat(ReplayDeadLetters.parse(Topics.DEVICE_EVENTS).words())
                .containsExactly(Topics.DEVICE_EVENTS);
        assertThatExceptionOfType(WrongUsage.class).isThrownBy(() -> ReplayDeadLetters.parse());
        assertThatExceptionOfType(WrongUsage.class).isThrownBy(() -> ReplayDeadLetters.parse(DEAD));
    }

    private void deadLetters(long... offsets) {
        consumer.schedulePollTask(
                () -> {
                    for (var offset : offsets) {
                        consumer.addRecord(deadLetter(offset));
                    }
                });
    }

    private static ConsumerRecord<byte[], byte[]> deadLetter(long offset) {
        var record =
                new ConsumerRecord<>(
                        DEAD,
                        0,
                        offset,
                        "maja".getBytes(UTF_8),
                        ("letter " + offset).getBytes(UTF_8));
        record.headers().add("ce_id", Long.toString(offset).getBytes(UTF_8));
        record.headers().add("kafka_dlt-exception-message", "No such device".getBytes(UTF_8));
        record.headers().add("kafka_dlt-original-topic", "konto.device-events.v1".getBytes(UTF_8));
        return record;
    }

    /// A consumer of a group that committed before.
    private static final class Returning extends MockConsumer<byte[], byte[]> {

        private final long committed;

        Returning(long committed) {
            super("earliest");
            this.committed = committed;
        }

        @Override
        public synchronized void assign(Collection<TopicPartition> partitions) {
            super.assign(partitions);
            commitSync(Map.of(PARTITION, new OffsetAndMetadata(committed)));
        }
    }
}
