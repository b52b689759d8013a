package dev.konto.signinactivity.assessment;

import java.time.Instant;

/// How far a profile has learned from the topic, so that a second delivery teaches nothing twice.
/// An account's events lie on one partition, in order. A topic that was made anew counts its
/// offsets from nothing, but goes on in time.
public record Watermark(int partition, long offset, Instant time) {

    boolean covers(Watermark delivered) {
        return partition == delivered.partition
                && offset >= delivered.offset
                && !time.isBefore(delivered.time);
    }
}
