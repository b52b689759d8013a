package dev.konto.events;

import java.util.TreeMap;

/// The sequences of one aggregate that were read, as ranges. Holds a few ranges and drops the
/// lowest beyond that, so that an event which was never read is never taken for one that was.
final class SeenSequences {

    static final int MAX_RANGES = 16;

    private final TreeMap<Long, Long> lastByFirst = new TreeMap<>();

    /// Nothing was read, and the stream may be joined anywhere.
    static SeenSequences unknown() {
        return new SeenSequences();
    }

    /// Nothing was read, and the first event is due.
    static SeenSequences none() {
        var seen = new SeenSequences();
        seen.add(0);
        return seen;
    }

    boolean contains(long sequence) {
        var range = lastByFirst.floorEntry(sequence);
        return range != null && sequence <= range.getValue();
    }

    /// The sequence that is due: the one that `arrived` where nothing is known.
    long due(long arrived) {
        return lastByFirst.isEmpty() ? arrived : lastByFirst.lastEntry().getValue() + 1;
    }

    void add(long sequence) {
        if (contains(sequence)) {
            return;
        }
        var below = lastByFirst.floorEntry(sequence);
        var above = lastByFirst.remove(sequence + 1);
        var first = below != null && below.getValue() == sequence - 1 ? below.getKey() : sequence;
        lastByFirst.put(first, above == null ? sequence : above);
        if (lastByFirst.size() > MAX_RANGES) {
            lastByFirst.pollFirstEntry();
        }
    }
}
