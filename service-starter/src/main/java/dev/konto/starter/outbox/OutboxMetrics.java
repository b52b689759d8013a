package dev.konto.starter.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// `konto.outbox.pending`: documents with events that wait; `konto.outbox.oldest.age`: seconds that
/// the oldest one waits. Both are read from the database when scraped, by the sparse index.
class OutboxMetrics implements MeterBinder {

    private final OutboxStore store;
    private final Clock clock;

    OutboxMetrics(OutboxStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("konto.outbox.pending", this, OutboxMetrics::pending).register(registry);
        Gauge.builder("konto.outbox.oldest.age", this, OutboxMetrics::oldestAge)
                .baseUnit("seconds")
                .register(registry);
    }

    private double pending() {
        return store.collections().stream().mapToLong(store::count).sum();
    }

    private double oldestAge() {
        return store.collections().stream()
                .flatMap(collection -> store.oldest(collection).stream())
                .min(Instant::compareTo)
                .map(oldest -> Duration.between(oldest, clock.instant()).toMillis() / 1000.0)
                .orElse(0.0);
    }
}
