package dev.konto.starter.outbox;

import dev.konto.starter.outbox.OutboxStore.Published;
import dev.konto.starter.sealing.PersonalFields;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaOperations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// Sends pending events to Kafka and settles what Kafka has acknowledged.
///
/// Each document's events go one after the other, the next only once the one before it is
/// acknowledged; documents go side by side. What fails stays in its document for the sweep. A crash
/// after the acknowledgement sends an event again, with the same id and sequence.
class OutboxPublisher {

    private static final Logger log = LoggerFactory.getLogger(OutboxPublisher.class);

    private final OutboxStore store;
    private final KafkaOperations<String, byte[]> kafka;
    private final String source;
    private final PersonalFields sealing;
    private final Counter failures;
    private final RecentlyPublished recently = new RecentlyPublished();

    OutboxPublisher(
            OutboxStore store,
            KafkaOperations<String, byte[]> kafka,
            String module,
            PersonalFields sealing,
            MeterRegistry meters) {
        this.store = store;
        this.kafka = kafka;
        this.source = "/konto/" + module;
        this.sealing = sealing;
        this.failures = meters.counter("konto.outbox.publish.failures");
    }

    void publish(String collection, Collection<?> ids) {
        publish(collection, store.waiting(collection, ids));
    }

    void publishOverdue(String collection) {
        publish(collection, store.leaseOverdue(collection));
    }

    private void publish(String collection, List<Waiting> documents) {
        Map<Object, Published> published = new HashMap<>();
        var remaining = documents;
        for (int nth = 0; !remaining.isEmpty(); nth++) {
            remaining = publishNth(nth, remaining, published);
        }
        if (!published.isEmpty()) {
            store.settle(collection, published.values());
        }
    }

    private List<Waiting> publishNth(
            int nth, List<Waiting> documents, Map<Object, Published> published) {
        var sending = new HashMap<Waiting, CompletableFuture<?>>();
        documents.stream()
                .filter(document -> nth < document.events().size())
                .forEach(document -> sending.put(document, send(document, nth)));
        var acknowledged = new ArrayList<Waiting>();
        sending.forEach(
                (document, ack) -> {
                    if (succeeded(ack)) {
                        var event = document.events().get(nth);
                        recently.add(event);
                        published.put(
                                document.id(), new Published(document.id(), event.sequence()));
                        acknowledged.add(document);
                    }
                });
        return acknowledged;
    }

    private CompletableFuture<?> send(Waiting document, int nth) {
        var pending = document.events().get(nth);
        if (recently.contains(pending)) {
            return CompletableFuture.completedFuture(pending);
        }
        var event = pending.from(source, document.aggregateId(), sealing);
        try {
            return kafka.send(event.toRecord(pending.topic()));
        } catch (KafkaException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private boolean succeeded(CompletableFuture<?> ack) {
        try {
            ack.join();
            return true;
        } catch (CompletionException e) {
            failures.increment();
            log.warn("An event was not published and waits for the sweep: {}", reason(e));
            return false;
        }
    }

    private static String reason(CompletionException e) {
        return String.valueOf(Optional.ofNullable(e.getCause()).orElse(e).getMessage());
    }
}
