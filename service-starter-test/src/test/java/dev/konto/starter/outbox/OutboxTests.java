package dev.konto.starter.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.konto.events.AccountEvent;
import dev.konto.events.Topics;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.sample.Note;
import dev.konto.starter.sample.Notes;
import dev.konto.starter.sealing.PersonalFields;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.PublishedEvents;
import dev.konto.starter.test.ServiceTest;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.apache.kafka.clients.producer.ProducerConfig;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// What is written is published: at once, after an outage and after a crash, in order.
@ServiceTest
class OutboxTests {

    private static final OutboxSettings AT_ONCE =
            new OutboxSettings(
                    false, Duration.ofSeconds(5), Duration.ZERO, Duration.ofSeconds(30), 500);

    @Autowired Notes notes;
    @Autowired MongoOperations mongo;
    @Autowired KafkaOperations<String, byte[]> kafka;
    @Autowired ProducerFactory<String, byte[]> producers;
    @Autowired OutboxNudge nudge;
    @Autowired PersonalFields sealing;
    @Autowired Clock clock;

    private final AccountId maja = Accounts.any();

    @Test
    void publishesInOrderAndLeavesNothingBehind() {
        var note = Note.of(maja);
        for (var i = 1; i <= 20; i++) {
            note = notes.save(note.write("text " + i, Accounts.holderOf(maja)));
            note = notes.findById(note.id()).orElseThrow();
        }

        var events = published(20);

        assertThat(events)
                .extracting(AccountEvent::sequence)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 20).mapToObj(Long::valueOf).toList());
        assertThat(events).allMatch(event -> event.source().equals("/konto/service"));
        var id = note.id().value();
        await().untilAsserted(() -> assertThat(outboxOf(id)).containsOnlyKeys("sequence"));
    }

    @Test
    void publishesWhatACrashLeftBehindExactlyAsWritten() {
        nudge.stop();
        var note = notes.save(Note.of(maja).write("before the crash", Accounts.holderOf(maja)));
        var written = note.outbox().waiting().getFirst();

        publisher(kafka).publishOverdue("notes");

        var event = published(1).getFirst();
        assertThat(event.id()).isEqualTo(written.id());
        assertThat(event.time()).isEqualTo(written.time());
        assertThat(event.data().toString()).isEqualTo(written.body());
        nudge.start();
    }

    @Test
    void publishesWhatIsPersonalSealed() {
        notes.save(Note.of(maja).sign("Maja Berg", Accounts.holderOf(maja)));

        var event = published(1).getFirst();

        assertThat(event.data().toString()).doesNotContain("signature").doesNotContain("Maja");
        assertThat(sealing.opened(event).data().path("signature").asString())
                .isEqualTo("Maja Berg");
    }

    @Test
    void keepsWhatKafkaDoesNotTakeAndPublishesItLaterInOrder() {
        nudge.stop();
        var first = notes.save(Note.of(maja).write("one", Accounts.holderOf(maja)));
        notes.save(notes.findById(first.id()).orElseThrow().write("two", Accounts.holderOf(maja)));

        publisher(unreachable()).publish("notes", List.of(first.id().value()));
        assertThat(outboxOf(first.id().value()).getList("pending", Document.class)).hasSize(2);

        publisher(kafka).publish("notes", List.of(first.id().value()));
        assertThat(published(2))
                .extracting(event -> event.data().path("text").asString())
                .containsExactly("one", "two");
        nudge.start();
    }

    @Test
    void leasesOverdueEventsToOneInstanceAtATime() {
        nudge.stop();
        var note = notes.save(Note.of(maja).write("mine", Accounts.holderOf(maja)));
        var store = new OutboxStore(mongo, clock, AT_ONCE);

        assertThat(store.leaseOverdue("notes")).extracting(Waiting::id).contains(note.id().value());
        assertThat(store.leaseOverdue("notes"))
                .extracting(Waiting::id)
                .doesNotContain(note.id().value());
        nudge.start();
    }

    @Test
    void showsHowMuchWaitsAndForHowLong() {
        nudge.stop();
        notes.save(Note.of(maja).write("waiting", Accounts.holderOf(maja)));
        MeterRegistry meters = new SimpleMeterRegistry();
        new OutboxMetrics(new OutboxStore(mongo, clock, AT_ONCE), clock).bindTo(meters);

        assertThat(meters.get("konto.outbox.pending").gauge().value()).isPositive();
        assertThat(meters.get("konto.outbox.oldest.age").gauge().value()).isNotNegative();
        nudge.start();
    }

    private OutboxPublisher publisher(KafkaOperations<String, byte[]> to) {
        var store = new OutboxStore(mongo, clock, AT_ONCE);
        return new OutboxPublisher(store, to, "service", sealing, new SimpleMeterRegistry());
    }

    private KafkaOperations<String, byte[]> unreachable() {
        var settings = new HashMap<>(producers.getConfigurationProperties());
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:1");
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, "300");
        return new KafkaTemplate<>(new DefaultKafkaProducerFactory<>(settings));
    }

    private Document outboxOf(String id) {
        var note = mongo.getCollection("notes").find(new Document("_id", id)).first();
        return Objects.requireNonNull(note).get("outbox", Document.class);
    }

    private List<AccountEvent> published(int count) {
        try (var topic = PublishedEvents.on(Topics.PRIVACY_EVENTS)) {
            return topic.await(maja.value(), count);
        }
    }
}
