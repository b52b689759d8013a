package dev.konto.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The least that takes sign-ins in: poll, insert the bodies under their event ids, commit. Reads
/// nothing of them, makes no index and survives nothing.
final class BareConsumer {

    private static final InsertManyOptions UNORDERED = new InsertManyOptions().ordered(false);

    private BareConsumer() {}

    static void main(String[] args) {
        var run = new Arguments(args[0], args[1], args[2]);
        try (var client = MongoClients.create(run.mongo());
                var consumer = consumer(run)) {
            var signIns = client.getDatabase(run.group()).getCollection("sign-ins");
            consumer.subscribe(List.of(SignInEvents.TOPIC));
            while (true) {
                takeIn(consumer, signIns);
            }
        }
    }

    private static void takeIn(
            KafkaConsumer<String, byte[]> consumer, MongoCollection<Document> signIns) {
        var documents = new ArrayList<Document>();
        consumer.poll(Duration.ofSeconds(1)).forEach(it -> documents.add(document(it)));
        if (!documents.isEmpty()) {
            signIns.insertMany(documents, UNORDERED);
            consumer.commitSync();
        }
    }

    private static Document document(ConsumerRecord<String, byte[]> record) {
        var id = new String(record.headers().lastHeader("ce_id").value(), UTF_8);
        return Document.parse(new String(record.value(), UTF_8)).append("_id", id);
    }

    private static KafkaConsumer<String, byte[]> consumer(Arguments run) {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        run.kafka(),
                        "group.id",
                        run.group(),
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        false,
                        "max.poll.records",
                        1000),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    private record Arguments(String kafka, String mongo, String group) {}
}
