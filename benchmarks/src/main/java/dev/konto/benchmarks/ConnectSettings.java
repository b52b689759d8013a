package dev.konto.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How Kafka Connect is set for a run: the records as they are, 1,000 at once like the others, and
/// offsets committed twice a second, so that progress can be seen.
final class ConnectSettings {

    private ConnectSettings() {}

    /// Whether Connect is on the class path: profile `connect`.
    static boolean available() {
        var sink = "com/mongodb/kafka/connect/MongoSinkConnector.class";
        return ConnectSettings.class.getClassLoader().getResource(sink) != null;
    }

    static Path worker(Run run) throws IOException {
        return write(
                run.name() + "-worker.properties",
                """
                bootstrap.servers=%s
                listeners=http://127.0.0.1:0
                key.converter=org.apache.kafka.connect.storage.StringConverter
                value.converter=org.apache.kafka.connect.json.JsonConverter
                value.converter.schemas.enable=false
                offset.storage.file.filename=target/%s.offsets
                offset.flush.interval.ms=500
                consumer.max.poll.records=1000
                consumer.auto.offset.reset=earliest
                """
                        .formatted(run.backing().kafka(), run.name()));
    }

    static Path sink(Run run) throws IOException {
        return write(
                run.name() + "-sink.properties",
                """
                name=%1$s
                connector.class=com.mongodb.kafka.connect.MongoSinkConnector
                tasks.max=1
                topics=%2$s
                connection.uri=%3$s
                database=%1$s
                collection=sign-ins
                document.id.strategy=com.mongodb.kafka.connect.sink.processor.id.strategy.PartialValueStrategy
                document.id.strategy.partial.value.projection.list=eventId
                document.id.strategy.partial.value.projection.type=AllowList
                writemodel.strategy=com.mongodb.kafka.connect.sink.writemodel.strategy.ReplaceOneDefaultStrategy
                """
                        .formatted(run.name(), SignInEvents.TOPIC, run.backing().mongo()));
    }

    private static Path write(String name, String settings) throws IOException {
        return Files.writeString(Path.of("target", name), settings);
    }
}
