package dev.konto.identity.key;

import java.time.Duration;
import java.time.Instant;

/// The time in which one key signs. All replicas cut time into the same periods.
record Period(Instant from, Duration length) {

    static Period of(Instant time, Duration length) {
        var seconds = length.toSeconds();
        var start = Math.floorDiv(time.getEpochSecond(), seconds) * seconds;
        return new Period(Instant.ofEpochSecond(start), length);
    }

    Period next() {
        return new Period(until(), length);
    }

    Instant until() {
        return from.plus(length);
    }

    /// Differs for periods that begin alike but are of different length, should the setting change.
    String kid() {
        return from.getEpochSecond() + "-" + length.toSeconds();
    }
}
