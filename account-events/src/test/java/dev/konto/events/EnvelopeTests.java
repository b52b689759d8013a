package dev.konto.events;

import static dev.konto.events.EventFixtures.anEvent;
import static dev.konto.events.EventFixtures.received;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.core.JacksonException;

class EnvelopeTests {

    private record Disabled(String displayName) {}

    @Test
    void tellsWhatTheWholeEventTells() {
        var published = anEvent("event-1", 7);

        var envelope = Envelope.of(received(published));

        assertThat(envelope)
                .usingRecursiveComparison()
                .comparingOnlyFields(
                        "id",
                        "source",
                        "type",
                        "accountId",
                        "time",
                        "dataSchema",
                        "aggregateId",
                        "sequence",
                        "transaction",
                        "traceparent")
                .isEqualTo(published);
    }

    @Test
    void isReadWhateverTheBodyIs() {
        assertThat(Envelope.of(recordWithBody("{")).id()).isEqualTo("event-1");
    }

    @Test
    void givesAReaderTheFieldsItDeclares() {
        var body = Envelope.body(received(anEvent("event-1", 1)), Disabled.class);

        assertThat(body).isEqualTo(new Disabled("Majas bärbara"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"displayName\": nobody}"})
    void refusesABodyThatIsNoJsonAndDoesNotQuoteIt(String body) {
        var record = recordWithBody(body);

        assertThatExceptionOfType(MalformedEvent.class)
                .isThrownBy(() -> Envelope.body(record, Disabled.class))
                .withMessageMatching("The body is not JSON at .*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"text\"", "{\"displayName\": {}}"})
    void refusesABodyOfAnotherKind(String body) {
        var record = recordWithBody(body);

        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> Envelope.body(record, Disabled.class));
    }

    @Test
    void refusesARecordWithoutABody() {
        var record = recordWithBody(null);

        assertThatExceptionOfType(MalformedEvent.class)
                .isThrownBy(() -> Envelope.body(record, Disabled.class))
                .withMessageStartingWith("No body");
    }

    private static ConsumerRecord<String, byte[]> recordWithBody(@Nullable String body) {
        var whole = received(anEvent("event-1", 1));
        var bytes = body == null ? null : body.getBytes(UTF_8);
        var record = new ConsumerRecord<String, byte[]>(whole.topic(), 0, 0, whole.key(), bytes);
        whole.headers().forEach(record.headers()::add);
        return record;
    }
}
