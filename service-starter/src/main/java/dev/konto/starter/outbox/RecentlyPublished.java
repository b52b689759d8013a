package dev.konto.starter.outbox;

import java.util.LinkedHashSet;
import java.util.SequencedSet;

/// The ids of the latest events that Kafka has acknowledged to this instance. A writer that loaded
/// an aggregate before its events were settled puts them back with its own; they need not be sent
/// again.
///
/// It spares duplicates and promises nothing: what falls out, or is lost at a crash, is sent twice
/// with the same id.
class RecentlyPublished {

    private static final int MOST = 10_000;

    private final SequencedSet<String> ids = new LinkedHashSet<>();

    synchronized boolean contains(PendingEvent event) {
        return ids.contains(event.id());
    }

    synchronized void add(PendingEvent event) {
        if (ids.add(event.id()) && ids.size() > MOST) {
            ids.removeFirst();
        }
    }
}
