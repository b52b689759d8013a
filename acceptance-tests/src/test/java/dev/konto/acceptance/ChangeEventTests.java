package dev.konto.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.acceptance.suite.EventStream;
import dev.konto.acceptance.suite.Eventually;
import dev.konto.acceptance.suite.Konto;
import dev.konto.acceptance.suite.Person;
import dev.konto.acceptance.suite.WithSuite;
import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// No change is lost and none is told otherwise than it was made, whatever stops in between.
@WithSuite
class ChangeEventTests {

    private static final String DEVICE_SERVICE = "device-service";

    private Konto konto;
    private Person person;
    private String device;
    private EventStream stream;

    @BeforeEach
    void registerADevice(Konto running) {
        konto = running;
        person = konto.people().someone();
        stream = konto.follow(Topics.DEVICE_EVENTS);
        device = konto.people().device(person, "Notebook");
        assertThat(stream.next(EventTypes.DEVICE_REGISTERED, person).sequence()).isEqualTo(1);
    }

    @AfterEach
    void unfollow() {
        stream.close();
    }

    @Test
    void outlivesAServiceThatIsKilledBetweenWriteAndPublish() {
        var api = konto.api(person);
        konto.suite().stop(DEVICE_SERVICE);
        konto.suite().start(DEVICE_SERVICE, "--konto.outbox.paused=true");
        assertThat(rename("In between")).isEqualTo(200);
        var stored = api.get("/api/v1/devices/" + device).body();
        assertThat(stream.soFar(renamed())).isEmpty();

        konto.suite().kill(DEVICE_SERVICE);
        konto.suite().start(DEVICE_SERVICE);

        var published = stream.next(1, renamed());
        assertThat(published)
                .singleElement()
                .satisfies(
                        event -> {
                            assertThat(event.aggregateId()).isEqualTo("devices/" + device);
                            assertThat(event.sequence()).isEqualTo(2);
                        });
        assertThat(api.get("/api/v1/devices/" + device).body()).isEqualTo(stored);
    }

    @Test
    void waitsForKafkaAndKeepsItsOrder() {
        konto.suite().stopKafka();
        try {
            assertThat(rename("First")).isEqualTo(200);
            assertThat(rename("Second")).isEqualTo(200);
            assertThat(disable()).isEqualTo(200);
        } finally {
            konto.suite().startKafka();
        }

        var published = stream.next(3, changed());
        assertThat(published.stream().map(AccountEvent::type))
                .containsExactly(
                        EventTypes.DEVICE_RENAMED,
                        EventTypes.DEVICE_RENAMED,
                        EventTypes.DEVICE_DISABLED);
        assertThat(published.stream().map(AccountEvent::sequence)).containsExactly(2L, 3L, 4L);
        Eventually.succeeds(
                () -> assertThat(namesInTimeline()).containsSubsequence("Second", "First"));
    }

    private List<String> namesInTimeline() {
        return konto.api(person)
                .get("/api/v1/activity")
                .body()
                .get("items")
                .valueStream()
                .map(it -> it.path("change"))
                .filter(it -> it.path("type").asString().equals("device.renamed"))
                .map(it -> it.path("subject").asString())
                .toList();
    }

    private int rename(String name) {
        return konto.api(person)
                .patch("/api/v1/devices/" + device, Map.of("displayName", name))
                .status();
    }

    private int disable() {
        return konto.api(person).post("/api/v1/devices/" + device + "/disable").status();
    }

    private Predicate<AccountEvent> renamed() {
        return changed().and(event -> event.type().equals(EventTypes.DEVICE_RENAMED));
    }

    private Predicate<AccountEvent> changed() {
        return event -> event.aggregateId().equals("devices/" + device) && event.sequence() > 1;
    }
}
