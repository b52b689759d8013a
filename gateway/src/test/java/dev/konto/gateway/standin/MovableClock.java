package dev.konto.gateway.standin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that goes right until it is put forward.
public final class MovableClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    public void putForward(Duration time) {
        ahead = ahead.plus(time);
    }

    void putRight() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return InstantSource.system().instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
