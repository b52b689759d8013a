package dev.konto.events;

import static dev.konto.events.EventFixtures.anEvent;
import static dev.konto.events.EventFixtures.received;
import static dev.konto.events.EventFixtures.with;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountEventTests {

    private record Disabled(String displayName) {}

    @Test
    void isReadAsItWasPublished() {
        var published = anEvent("event-1", 7);

        var read = AccountEvent.of(received(published));

        assertThat(read).isEqualTo(published);
    }

    @Test
    void keepsATraceWhereThereWasOne() {
        var record = with(received(anEvent("event-1", 1)), "traceparent", "00-4bf9-00f0-01");

        var event = AccountEvent.of(record);

        assertThat(event.traceparent()).isEqualTo("00-4bf9-00f0-01");
        assertThat(event.toRecord("topic").headers().lastHeader("traceparent").value())
                .asString(UTF_8)
                .isEqualTo("00-4bf9-00f0-01");
    }

    @Test
    void isPublishedUnderItsAccount() {
        var record = anEvent("event-1", 1).toRecord(Topics.DEVICE_EVENTS);

        assertThat(record.key()).isEqualTo(EventFixtures.MAJA);
        assertThat(record.headers().lastHeader("ce_subject").value())
                .asString(UTF_8)
                .isEqualTo(EventFixtures.MAJA);
        assertThat(record.headers().lastHeader("traceparent")).isNull();
    }

    @Test
    void givesAReaderTheFieldsItDeclares() {
        var event = AccountEvent.of(received(anEvent("event-1", 1)));

        assertThat(event.data(Disabled.class)).isEqualTo(new Disabled("Majas bärbara"));
    }

    @Test
    void mayHaveATypeThatCameLater() {
        var record = with(received(anEvent("event-1", 1)), "ce_type", "dev.konto.device.lent.v1");

        assertThat(AccountEvent.of(record).type()).isEqualTo("dev.konto.device.lent.v1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ce_specversion",
                "ce_id",
                "ce_source",
                "ce_type",
                "ce_subject",
                "ce_time",
                "ce_dataschema",
                "ce_aggregateid",
                "ce_sequence",
                "ce_txn"
            })
    void namesAMissingHeaderAndWhereTheRecordLies(String header) {
        var record = received(Topics.DEVICE_EVENTS, 42, anEvent("event-1", 1));
        record.headers().remove(header);

        assertThatExceptionOfType(MalformedEvent.class)
                .isThrownBy(() -> AccountEvent.of(record))
                .withMessage("Missing header " + header + " at konto.device-events.v1-0@42");
    }

    @ParameterizedTest
    @CsvSource({
        "ce_sequence, 0",
        "ce_sequence, -1",
        "ce_sequence, seven",
        "ce_sequence, 99999999999999999999",
        "ce_time, yesterday",
        "ce_specversion, 2.0"
    })
    void refusesAnUnreadableHeader(String header, String value) {
        var record = with(received(anEvent("event-1", 1)), header, value);

        assertThatExceptionOfType(MalformedEvent.class)
                .isThrownBy(() -> AccountEvent.of(record))
                .withMessageContainingAll(header, value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"text\""})
    void refusesABodyThatIsNoObjectAndDoesNotQuoteIt(String body) {
        var record = recordWithBody(body.getBytes(UTF_8));

        assertThatExceptionOfType(MalformedEvent.class)
                .isThrownBy(() -> AccountEvent.of(record))
                .withMessageMatching("The body is not (JSON|a JSON object) at .*");
    }

    @Test
    void refusesARecordWithoutABody() {
        var record = recordWithBody(null);

        assertThatExceptionOfType(MalformedEvent.class)
                .isThrownBy(() -> AccountEvent.of(record))
                .withMessageStartingWith("No body");
    }

    private static ConsumerRecord<String, byte[]> recordWithBody(byte @Nullable [] body) {
        var whole = received(anEvent("event-1", 1));
        var record = new ConsumerRecord<String, byte[]>(whole.topic(), 0, 0, whole.key(), body);
        whole.headers().forEach(record.headers()::add);
        return record;
    }
}
