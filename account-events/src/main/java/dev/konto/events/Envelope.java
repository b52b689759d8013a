package dev.konto.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Pattern;

/// What stands on an event: all of it but the body. For whoever looks at many events and needs the
/// bodies of few, or reads them straight into fields of their own.
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
public record Envelope(
        String id,
        String source,
        String type,
        String accountId,
        Instant time,
        String dataSchema,
        String aggregateId,
        long sequence,
        String transaction,
        @Nullable String traceparent) {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addModule(new SimpleModule().addDeserializer(Instant.class, new Moments()))
                    .build();
    private static final Pattern SEQUENCE = Pattern.compile("[1-9][0-9]{0,17}");

    /// Reads what stands on a record.
    ///
    /// @throws MalformedEvent if an attribute is missing or unreadable
    public static Envelope of(ConsumerRecord<String, byte[]> record) {
        requireVersion(record);
        return new Envelope(
                header(record, EventHeaders.ID),
                header(record, EventHeaders.SOURCE),
                header(record, EventHeaders.TYPE),
                header(record, EventHeaders.SUBJECT),
                time(record),
                header(record, EventHeaders.DATA_SCHEMA),
                header(record, EventHeaders.AGGREGATE_ID),
                sequence(record),
                header(record, EventHeaders.TRANSACTION),
                optionalHeader(record, EventHeaders.TRACEPARENT));
    }

    /// The body of a record as the fields that its reader declares; the others are left out.
    /// Cheaper than [AccountEvent#data], since nothing else of it is kept.
    ///
    /// @throws MalformedEvent if there is no body, or it is not JSON
    /// @throws JacksonException if the body or a field is not of the declared kind
    public static <T> T body(ConsumerRecord<String, byte[]> record, Class<T> type) {
        requireBody(record);
        try {
            return JSON.readValue(record.value(), type);
        } catch (StreamReadException e) {
            throw new MalformedEvent(record, "The body is not JSON", e);
        }
    }

    private static void requireVersion(ConsumerRecord<String, byte[]> record) {
        var version = header(record, EventHeaders.SPEC_VERSION);
        if (!version.equals("1.0")) {
            throw new MalformedEvent(record, "Unknown ce_specversion " + version, null);
        }
    }

    private static Instant time(ConsumerRecord<String, byte[]> record) {
        var time = header(record, EventHeaders.TIME);
        try {
            return Moments.parse(time);
        } catch (DateTimeException e) {
            throw new MalformedEvent(record, "Unreadable ce_time " + time, e);
        }
    }

    private static long sequence(ConsumerRecord<String, byte[]> record) {
        var sequence = header(record, EventHeaders.SEQUENCE);
        if (!SEQUENCE.matcher(sequence).matches()) {
            throw new MalformedEvent(record, "Unreadable ce_sequence " + sequence, null);
        }
        return Long.parseLong(sequence);
    }

    static void requireBody(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            throw new MalformedEvent(record, "No body", null);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        var value = optionalHeader(record, name);
        if (value == null || value.isBlank()) {
            throw new MalformedEvent(record, "Missing header " + name, null);
        }
        return value;
    }

    private static @Nullable String optionalHeader(
            ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }
}
