package dev.konto.local;

import dev.konto.local.mailbox.Mailbox;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/// Kafka, MongoDB's stand-in and the mailbox, all in this process.
record BackingServices(EmbeddedKafka kafka, EmbeddedMongo mongo, Mailbox mailbox)
        implements AutoCloseable {

    static BackingServices of(LocalOptions options) {
        var ports = options.ports();
        return new BackingServices(
                new EmbeddedKafka(
                        options.data().resolve("kafka"),
                        ports.of(Place.KAFKA),
                        ports.of(Place.KAFKA_CONTROLLER)),
                new EmbeddedMongo(options.data().resolve("mongodb"), ports.of(Place.MONGODB)),
                new Mailbox(
                        ports.of(Place.SMTP), ports.of(Place.MAILBOX), Settings.WEBHOOK_SECRET));
    }

    /// Kafka is only on its way when this returns: it takes longest, and is needed last.
    CompletableFuture<Void> start(Progress progress) {
        timed(progress, "mongodb (stand-in)", mongo::start);
        timed(progress, "mailbox", mailbox::start);
        return CompletableFuture.runAsync(() -> timed(progress, "kafka", kafka::start));
    }

    private static void timed(Progress progress, String name, Runnable start) {
        var begun = Instant.now();
        start.run();
        progress.ready(name, Duration.between(begun, Instant.now()));
    }

    @Override
    public void close() {
        mailbox.close();
        kafka.close();
        mongo.close();
    }
}
