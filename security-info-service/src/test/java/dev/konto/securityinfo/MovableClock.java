package dev.konto.securityinfo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/// Runs like any clock, in milliseconds, but can be moved on.
public class MovableClock extends Clock {

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    public void moveOn(Duration by) {
        ahead.updateAndGet(it -> it.plus(by));
    }

    /// On to where the next stretch of that length begins, for what is counted in such.
    public void moveOnToTheNext(Duration stretch) {
        moveOn(Duration.ofMillis(stretch.toMillis() - millis() % stretch.toMillis()));
    }

    @Override
    public Instant instant() {
        return Clock.tickMillis(ZoneOffset.UTC).instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("UTC only");
    }
}
