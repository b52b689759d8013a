package dev.konto.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

/// Events and records as they lie on Kafka.
public final class EventFixtures {

    public static final String MAJA = "0199d1f0-3c5e-7b1a-9c40-5b8f2f6c1a01";

    private static final JsonMapper JSON = new JsonMapper();

    private EventFixtures() {}

    /// Number `sequence` of the events of one device of Maja's.
    public static AccountEvent anEvent(String id, long sequence) {
        return anEvent(id, "device-1", sequence);
    }

    public static AccountEvent anEvent(String id, String aggregateId, long sequence) {
        return new AccountEvent(
                id,
                "/konto/device-service",
                EventTypes.DEVICE_DISABLED,
                MAJA,
                Instant.parse("2026-11-22T09:15:02.120Z"),
                EventTypes.dataSchema(EventTypes.DEVICE_DISABLED),
                aggregateId,
                sequence,
                "transaction-1",
                null,
                json("{\"deviceId\":\"device-1\",\"displayName\":\"Majas bärbara\"}"));
    }

    /// The event as a consumer receives it from the topic of its type.
    public static ConsumerRecord<String, byte[]> received(AccountEvent event) {
        return received(Topics.DEVICE_EVENTS, 0, event);
    }

    public static ConsumerRecord<String, byte[]> received(
            String topic, long offset, AccountEvent event) {
        var sent = event.toRecord(topic);
        var record = new ConsumerRecord<>(topic, 0, offset, sent.key(), sent.value());
        sent.headers().forEach(record.headers()::add);
        return record;
    }

    /// The record with one header replaced.
    public static ConsumerRecord<String, byte[]> with(
            ConsumerRecord<String, byte[]> record, String header, String value) {
        record.headers().remove(header).add(header, value.getBytes(UTF_8));
        return record;
    }

    public static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    /// A JSON file of the contract.
    public static JsonNode resource(String name) {
        try (var stream = EventFixtures.class.getResourceAsStream("/" + name)) {
            if (stream == null) {
                throw new AssertionError("There is no " + name);
            }
            return JSON.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
