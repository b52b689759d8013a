package dev.konto.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;

/// One change to an account, as it lies on Kafka: a CloudEvents envelope and a JSON body.
///
/// Reading is tolerant where the contract may grow: a type, header or body field that this
/// version does not know is kept, never refused. It is strict about the envelope: without it
/// nobody could tell duplicates and gaps.
///
/// @param id UUIDv7, the same in every delivery
/// @param source `/konto/<module>` that published it
/// @param type one of [EventTypes], or one that came later
/// @param accountId whose account changed (`ce_subject`)
/// @param time when it happened
/// @param dataSchema `urn:konto:schema:<type>`
/// @param aggregateId what changed, such as one device
/// @param sequence position among the aggregate's events, from 1, without gaps
/// @param transaction joins cause and effect across areas
/// @param traceparent W3C trace context, if there was a trace
/// @param data the body, described by the type's schema
public record AccountEvent(
        String id,
        String source,
        String type,
        String accountId,
        Instant time,
        String dataSchema,
        String aggregateId,
        long sequence,
        String transaction,
        @Nullable String traceparent,
        JsonNode data) {

    private static final JsonMapper JSON = new JsonMapper();

    /// Reads the event from a record.
    ///
    /// @throws MalformedEvent if an attribute is missing or unreadable, or the body is no JSON
    /// object
    public static AccountEvent of(ConsumerRecord<String, byte[]> record) {
        var told = Envelope.of(record);
        return new AccountEvent(
                told.id(),
                told.source(),
                told.type(),
                told.accountId(),
                told.time(),
                told.dataSchema(),
                told.aggregateId(),
                told.sequence(),
                told.transaction(),
                told.traceparent(),
                body(record));
    }

    /// The body as the fields that its reader declares; the others are left out.
    public <T> T data(Class<T> type) {
        return JSON.treeToValue(data, type);
    }

    /// The same event with another body.
    public AccountEvent withData(JsonNode other) {
        return new AccountEvent(
                id,
                source,
                type,
                accountId,
                time,
                dataSchema,
                aggregateId,
                sequence,
                transaction,
                traceparent,
                other);
    }

    /// The record that publishes this event on `topic`.
    public ProducerRecord<String, byte[]> toRecord(String topic) {
        var record = new ProducerRecord<>(topic, accountId, JSON.writeValueAsBytes(data));
        put(record, EventHeaders.SPEC_VERSION, "1.0");
        put(record, EventHeaders.ID, id);
        put(record, EventHeaders.SOURCE, source);
        put(record, EventHeaders.TYPE, type);
        put(record, EventHeaders.SUBJECT, accountId);
        put(record, EventHeaders.TIME, time.toString());
        put(record, EventHeaders.DATA_SCHEMA, dataSchema);
        put(record, EventHeaders.AGGREGATE_ID, aggregateId);
        put(record, EventHeaders.SEQUENCE, Long.toString(sequence));
        put(record, EventHeaders.TRANSACTION, transaction);
        if (traceparent != null) {
            put(record, EventHeaders.TRACEPARENT, traceparent);
        }
        put(record, EventHeaders.CONTENT_TYPE, "application/json");
        return record;
    }

    private static void put(ProducerRecord<?, ?> record, String name, String value) {
        record.headers().add(name, value.getBytes(UTF_8));
    }

    private static JsonNode body(ConsumerRecord<String, byte[]> record) {
        Envelope.requireBody(record);
        try {
            var body = JSON.readTree(record.value());
            if (body.isObject()) {
                return body;
            }
        } catch (JacksonException e) {
            throw new MalformedEvent(record, "The body is not JSON", e);
        }
        throw new MalformedEvent(record, "The body is not a JSON object", null);
    }
}
