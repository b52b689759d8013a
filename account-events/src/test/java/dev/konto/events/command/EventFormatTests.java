package dev.konto.events.command;

import static dev.konto.events.EventFixtures.anEvent;
import static dev.konto.events.EventFixtures.json;
import static dev.konto.events.EventFixtures.received;
import static dev.konto.events.EventFixtures.with;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.AccountEvent;
import dev.konto.events.Reading;
import dev.konto.events.Reading.AfterGap;
import dev.konto.events.Reading.Duplicate;
import dev.konto.events.Reading.Late;
import dev.konto.events.Reading.Next;
import dev.konto.events.Topics;

import org.junit.jupiter.api.Test;

class EventFormatTests {

    private final AccountEvent event = anEvent("event-1", 7);

    @Test
    void tellsWhenWhatWhoseAndWhy() {
        assertThat(line(new Next(event)))
                .isEqualTo(
                        "2026-11-22T09:15:02.120Z dev.konto.device.disabled.v1"
                                + " account=0199d1f0-3c5e-7b1a-9c40-5b8f2f6c1a01"
                                + " /konto/device-service/device-1#7 txn=transaction-1"
                                + " {\"deviceId\":\"device-1\",\"displayName\":\"Majas bärbara\"}");
    }

    @Test
    void remarksWhatAnAuditorMustKnow() {
        assertThat(line(new AfterGap(event, 3, 6))).contains("#7 [gap: 3 to 6 missing] txn=");
        assertThat(line(new Late(event))).contains("#7 [late] txn=");
        assertThat(line(new Duplicate(event))).contains("#7 [duplicate] txn=");
    }

    @Test
    void sparesTheReaderWhatIsSealedAndLeavesItToPrograms() {
        var sealed = event.withData(json("{\"deviceId\": \"device-1\", \"personal\": \"eyJ.\"}"));

        assertThat(EventFormat.LINE.format(received(sealed), new Next(sealed)))
                .endsWith(" {\"deviceId\":\"device-1\",\"personal\":\"(sealed)\"}");
        assertThat(EventFormat.JSON.format(received(sealed), new Next(sealed))).contains("eyJ.");
    }

    @Test
    void tellsWhyALetterIsDead() {
        var record = with(received(event), "kafka_dlt-exception-message", "No such device");

        assertThat(EventFormat.LINE.format(record, new Next(event)))
                .endsWith(" reason=No such device");
    }

    @Test
    void staysOneLineWhateverAHeaderHolds() {
        var record = with(received(event), "ce_aggregateid", "a\nb\u001b[2Jc");

        var line = EventFormat.LINE.format(record, new Next(AccountEvent.of(record)));

        assertThat(line).contains("/konto/device-service/a?b?[2Jc#7");
    }

    @Test
    void isACloudEventInJsonForPrograms() {
        var record = received(Topics.DEVICE_EVENTS, 42, event);

        var line = EventFormat.JSON.format(record, new AfterGap(event, 3, 6));

        assertThat(line).doesNotContain("\n");
        assertThat(json(line))
                .isEqualTo(
                        json(
                                """
                                {"specversion": "1.0", "id": "event-1",
                                 "source": "/konto/device-service",
                                 "type": "dev.konto.device.disabled.v1",
                                 "subject": "0199d1f0-3c5e-7b1a-9c40-5b8f2f6c1a01",
                                 "time": "2026-11-22T09:15:02.120Z",
                                 "dataschema": "urn:konto:schema:dev.konto.device.disabled.v1",
                                 "aggregateid": "device-1", "sequence": "7", "txn": "transaction-1",
                                 "kafkatopic": "konto.device-events.v1", "kafkapartition": 0,
                                 "kafkaoffset": "42", "reading": "after-gap", "missing": "3-6",
                                 "datacontenttype": "application/json",
                                 "data": {"deviceId": "device-1", "displayName": "Majas bärbara"}}
                                """));
    }

    @Test
    void keepsATraceInJson() {
        var record = with(received(event), "traceparent", "00-4bf9-00f0-01");

        var line = EventFormat.JSON.format(record, new Duplicate(AccountEvent.of(record)));

        assertThat(json(line).get("traceparent").asString()).isEqualTo("00-4bf9-00f0-01");
        assertThat(json(line).get("reading").asString()).isEqualTo("duplicate");
    }

    private String line(Reading reading) {
        return EventFormat.LINE.format(received(event), reading);
    }
}
