package dev.konto.starter.outbox;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.mapping.event.AbstractMongoEventListener;
import org.springframework.data.mongodb.core.mapping.event.AfterSaveEvent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;

/// Publishes right after a save, off the caller's thread. Nudges that do not fit, or that a crash
/// loses, cost nothing but time: the sweep finds their events.
class OutboxNudge extends AbstractMongoEventListener<Announcing> implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxNudge.class);
    private static final int MOST_NUDGES = 10_000;

    private final OutboxPublisher publisher;
    private final OutboxSettings settings;
    private final BlockingQueue<Saved> saved = new LinkedBlockingQueue<>(MOST_NUDGES);
    private volatile @Nullable Thread worker;

    OutboxNudge(OutboxPublisher publisher, OutboxSettings settings) {
        this.publisher = publisher;
        this.settings = settings;
    }

    @Override
    public void onAfterSave(AfterSaveEvent<Announcing> event) {
        if (!event.getSource().outbox().waiting().isEmpty()) {
            Optional.ofNullable(event.getDocument()).ifPresent(it -> nudge(event, it));
        }
    }

    private void nudge(AfterSaveEvent<Announcing> event, Document document) {
        if (!saved.offer(Saved.of(event, document))) {
            log.debug("Too many nudges at once; the sweep will publish this one");
        }
    }

    @Override
    public void start() {
        if (!settings.paused()) {
            var thread = Thread.ofVirtual().name("outbox").unstarted(this::publishUntilStopped);
            worker = thread; // it runs while it is this one
            thread.start();
        }
    }

    @Override
    public void stop() {
        var running = worker;
        worker = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }

    private void publishUntilStopped() {
        try {
            while (isRunning()) {
                publish(next());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Collection<Saved> next() throws InterruptedException {
        List<Saved> batch = new ArrayList<>();
        batch.add(saved.take());
        saved.drainTo(batch, settings.batchSize() - 1);
        return batch;
    }

    private void publish(Collection<Saved> batch) {
        Map<String, List<Object>> ids =
                batch.stream()
                        .distinct()
                        .collect(
                                Collectors.groupingBy(
                                        Saved::collection,
                                        Collectors.mapping(Saved::id, Collectors.toList())));
        try {
            ids.forEach(publisher::publish);
        } catch (DataAccessException e) {
            log.warn("Pending events wait for the sweep: {}", e.getClass().getSimpleName());
        }
    }

    private record Saved(String collection, Object id) {

        static Saved of(AfterSaveEvent<Announcing> event, Document document) {
            return new Saved(
                    Objects.requireNonNull(event.getCollectionName()),
                    Objects.requireNonNull(document.get("_id")));
        }
    }
}
