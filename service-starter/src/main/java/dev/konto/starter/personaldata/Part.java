package dev.konto.starter.personaldata;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

import java.util.Objects;

/// One piece of an area's contribution to an export, as it travels. Not an event: it goes by a
/// topic of its own, which keeps it for a day.
///
/// @param run tells one try of an area to contribute from the next, after a crash
/// @param index position within the run, from 0; of the last one, how many came before it
/// @param category that it belongs to; empty for the last one
public record Part(
        String exportId, String area, String run, int index, String category, Kind kind) {

    public static final String TOPIC = "konto.personal-data.v1";
    private static final String KEY_ID = "konto-key-id";

    /// What a piece holds.
    public enum Kind {
        /// The JSON Schema of a category's items.
        SCHEMA,
        /// A piece of a category's JSON.
        DATA,
        /// Nothing: the area has contributed all it has.
        END
    }

    /// Where it belongs; encryption binds it to this place.
    public String place() {
        return String.join(
                "/", exportId, area, run, Integer.toString(index), category, kind.name());
    }

    /// Reads what a record says of itself, still encrypted.
    public static Part of(ConsumerRecord<String, byte[]> record) {
        return new Part(
                record.key(),
                header(record, "konto-area"),
                header(record, "konto-run"),
                Integer.parseInt(header(record, "konto-index")),
                header(record, "konto-category"),
                Kind.valueOf(header(record, "konto-kind")));
    }

    /// The encrypted bytes of a record.
    public static SealedPart sealed(ConsumerRecord<String, byte[]> record) {
        return new SealedPart(header(record, KEY_ID), record.value());
    }

    /// All pieces of an export go the same way, in order.
    public ProducerRecord<String, byte[]> toRecord(SealedPart sealed) {
        var record = new ProducerRecord<>(TOPIC, exportId, sealed.bytes());
        put(record, "konto-area", area);
        put(record, "konto-run", run);
        put(record, "konto-index", Integer.toString(index));
        put(record, "konto-category", category);
        put(record, "konto-kind", kind.name());
        put(record, KEY_ID, sealed.keyId());
        return record;
    }

    private static void put(ProducerRecord<?, ?> record, String name, String value) {
        record.headers().add(name, value.getBytes(UTF_8));
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        var header = record.headers().lastHeader(name);
        return new String(Objects.requireNonNull(header, name).value(), UTF_8);
    }
}
