package dev.konto.starter.outbox;

import java.util.List;

/// The events that wait in one document, oldest first.
record Waiting(String collection, Object id, List<PendingEvent> events) {

    String aggregateId() {
        return collection + "/" + id;
    }
}
