package dev.konto.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Sign-ins as an identity provider publishes them: the event contract's example, of some accounts
/// by turns and with 200 different browsers. The body has the event's id too, which Connect needs.
final class SignInEvents {

    static final String TOPIC = "konto.auth-events.v1";
    static final int ACCOUNTS = 2_000;

    private static final String TYPE = "dev.konto.auth.sign-in.v1";
    private static final String EXAMPLE_ACCOUNT = "0199d1f0-3c5e-7b1a-9c40-5b8f2f6c1a01";
    private static final int BROWSERS = 200;
    private static final Path EXAMPLE =
            Path.of("../account-events/src/main/resources/examples", TYPE + ".json");

    private SignInEvents() {}

    /// Publishes so many sign-ins of so many accounts by turns, and tells their ids.
    static Set<String> publish(String kafka, int count, int accounts) throws IOException {
        var ids = new HashSet<String>();
        var example = Files.readString(EXAMPLE);
        try (var producer =
                new KafkaProducer<>(
                        Map.<String, Object>of("bootstrap.servers", kafka, "linger.ms", 20),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            for (int i = 0; i < count; i++) {
                var id = UUID.randomUUID().toString();
                ids.add(id);
                var _ = producer.send(record(example, id, i, accounts));
            }
        }
        return ids;
    }

    private static ProducerRecord<String, byte[]> record(
            String example, String id, int i, int accounts) {
        var account = "account-" + i % accounts;
        var body =
                example.replace(EXAMPLE_ACCOUNT, account)
                        .replace("Firefox/145.0", "Firefox/145." + i % BROWSERS);
        var withId = body.replaceFirst("\\{", "{\"eventId\": \"" + id + "\",");
        var record = new ProducerRecord<>(TOPIC, account, withId.getBytes(UTF_8));
        put(record, "ce_specversion", "1.0");
        put(record, "ce_id", id);
        put(record, "ce_source", "/konto/benchmarks");
        put(record, "ce_type", TYPE);
        put(record, "ce_subject", account);
        put(record, "ce_time", "2026-11-22T09:15:02.120Z");
        put(record, "ce_dataschema", "urn:konto:schema:" + TYPE);
        put(record, "ce_aggregateid", "sign-ins/" + account);
        put(record, "ce_sequence", Integer.toString(i / accounts + 1));
        put(record, "ce_txn", UUID.randomUUID().toString());
        return record;
    }

    private static void put(ProducerRecord<?, ?> record, String name, String value) {
        record.headers().add(name, value.getBytes(UTF_8));
    }
}
