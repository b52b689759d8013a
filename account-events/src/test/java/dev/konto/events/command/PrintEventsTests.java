package dev.konto.events.command;

import static dev.konto.events.EventFixtures.MAJA;
import static dev.konto.events.EventFixtures.anEvent;
import static dev.konto.events.EventFixtures.received;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.events.Topics;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Set;

class PrintEventsTests {

    private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");
    private final ByteArrayOutputStream events = new ByteArrayOutputStream();
    private final ByteArrayOutputStream notes = new ByteArrayOutputStream();

    @BeforeEach
    void oneTopicExists() {
        KafkaFixtures.topic(consumer, Topics.DEVICE_EVENTS, 0, 0);
    }

    @Test
    void printsEachEventAsALineAndSumsUp() {
        arrive(received(Topics.DEVICE_EVENTS, 0, anEvent("a", 1)));
        arrive(received(Topics.DEVICE_EVENTS, 1, anEvent("a", 1)));
        arrive(received(Topics.DEVICE_EVENTS, 2, anEvent("d", 4)));
        arrive(received(Topics.DEVICE_EVENTS, 3, anEvent("c", 3)));

        print();

        assertThat(events.toString(UTF_8).lines())
                .satisfiesExactly(
                        it -> assertThat(it).contains("device.disabled.v1", "device-1#1 txn="),
                        it -> assertThat(it).contains("#1 [duplicate]"),
                        it -> assertThat(it).contains("#4 [gap: 2 to 3 missing]"),
                        it -> assertThat(it).contains("#3 [late]"));
        assertThat(notes.toString(UTF_8))
                .startsWith("Listening to [konto.device-events.v1] of [konto.auth-events.v1,")
                .contains("4 events: 1 duplicate, 1 late, 1 after a gap; 0 records were no events");
    }

    @Test
    void complainsAboutARecordThatIsNoEventAndGoesOn() {
        arrive(new ConsumerRecord<>(Topics.DEVICE_EVENTS, 0, 0, MAJA, "{}".getBytes(UTF_8)));
        arrive(received(Topics.DEVICE_EVENTS, 1, anEvent("a", 1)));

        print();

        assertThat(events.toString(UTF_8).lines()).hasSize(1);
        assertThat(notes.toString(UTF_8))
                .contains(
                        "Not an event: Missing header ce_specversion at konto.device-events.v1-0@0")
                .contains("1 events:")
                .contains("1 records were no events");
    }

    @Test
    void printsJsonForPrograms() {
        arrive(received(Topics.DEVICE_EVENTS, 0, anEvent("a", 1)));

        print("--json");

        assertThat(events.toString(UTF_8)).startsWith("{\"specversion\":\"1.0\",\"id\":\"a\"");
    }

    @Test
    void printsOneAccountWhereThatIsAskedFor() {
        arrive(received(Topics.DEVICE_EVENTS, 0, anEvent("a", 1)));

        print("--account", "somebody-else");
        assertThat(events.size()).isZero();
    }

    @Test
    void printsTheAccountThatWasAskedFor() {
        arrive(received(Topics.DEVICE_EVENTS, 0, anEvent("a", 1)));

        print("--account", MAJA);
        assertThat(events.toString(UTF_8)).contains("account=" + MAJA);
    }

    @Test
    void missesTheFirstEventsOnlyFromTheBeginning() {
        arrive(received(Topics.DEVICE_EVENTS, 0, anEvent("c", 3)));

        print("--from-beginning", "--topics", Topics.DEVICE_EVENTS);

        assertThat(events.toString(UTF_8)).contains("#3 [gap: 1 to 2 missing]");
    }

    @Test
    void endsWhenNobodyReadsItAnyMore() {
        arrive(received(Topics.DEVICE_EVENTS, 0, anEvent("a", 1)));
        arrive(received(Topics.DEVICE_EVENTS, 1, anEvent("b", 2)));

        var printing =
                new PrintEvents(
                        parse(),
                        consumer,
                        stream(brokenPipe()),
                        stream(new ByteArrayOutputStream()));
        printing.run();

        assertThat(consumer.position(consumer.assignment().iterator().next())).isEqualTo(1);
    }

    @Test
    void refusesAWordThatItDoesNotUnderstand() {
        assertThatExceptionOfType(WrongUsage.class)
                .isThrownBy(() -> print("from-beginning"))
                .withMessage("from-beginning is not understood");
    }

    private void arrive(ConsumerRecord<String, byte[]> record) {
        consumer.schedulePollTask(() -> consumer.addRecord(record));
    }

    /// Prints what arrives and then is interrupted.
    private void print(String... arguments) {
        consumer.schedulePollTask(consumer::wakeup);
        new PrintEvents(parse(arguments), consumer, stream(events), stream(notes)).run();
    }

    private static CommandLine parse(String... arguments) {
        return CommandLine.of(
                Set.of("--account", "--topics"), Set.of("--from-beginning", "--json"), arguments);
    }

    private static PrintStream stream(OutputStream target) {
        return new PrintStream(target, true, UTF_8);
    }

    private static OutputStream brokenPipe() {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
    }
}
