package dev.konto.starter.outbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;

/// Publishes what a crash or an outage left behind. Replicas share the work by short leases.
class OutboxSweep {

    private static final Logger log = LoggerFactory.getLogger(OutboxSweep.class);

    private final OutboxStore store;
    private final OutboxPublisher publisher;
    private final OutboxSettings settings;

    OutboxSweep(OutboxStore store, OutboxPublisher publisher, OutboxSettings settings) {
        this.store = store;
        this.publisher = publisher;
        this.settings = settings;
    }

    @Scheduled(fixedDelayString = "${konto.outbox.sweep-interval:5s}", initialDelayString = "1s")
    void sweep() {
        if (settings.paused()) {
            return;
        }
        try {
            store.collections().forEach(publisher::publishOverdue);
        } catch (DataAccessException e) {
            log.warn("The sweep could not look for events: {}", e.getClass().getSimpleName());
        }
    }
}
