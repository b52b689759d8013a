package dev.konto.signinactivity.authentication;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// How the taking in goes: `konto.sign-ins.ingested` (new ones), `konto.sign-ins.ingest.lag` (from
/// the sign-in until it can be seen) and `konto.sign-ins.dead.letters`.
@Component
class IngestMeters {

    private final Clock clock;
    private final Counter ingested;
    private final Timer lag;
    private final Counter deadLetters;

    IngestMeters(MeterRegistry registry, Clock clock) {
        this.clock = clock;
        this.ingested = registry.counter("konto.sign-ins.ingested");
        this.lag = registry.timer("konto.sign-ins.ingest.lag");
        this.deadLetters = registry.counter("konto.sign-ins.dead.letters");
    }

    void ingested(int added) {
        ingested.increment(added);
    }

    /// @param moments of sign-ins that can be seen from now on
    void visible(List<Instant> moments) {
        var now = clock.instant();
        moments.forEach(it -> lag.record(Duration.between(it, now)));
    }

    void setAside() {
        deadLetters.increment();
    }
}
