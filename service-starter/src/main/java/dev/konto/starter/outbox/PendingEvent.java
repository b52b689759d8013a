package dev.konto.starter.outbox;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;

/// An event as it will be published, to the letter: the body is fixed when the event is recorded,
/// not when it is sent.
record PendingEvent(
        String id,
        String topic,
        String type,
        String accountId,
        Instant time,
        long sequence,
        String transaction,
        @Nullable String traceparent,
        String body) {

    private static final JsonMapper JSON = new JsonMapper();

    AccountEvent from(String source, String aggregateId) {
        return new AccountEvent(
                id,
                source,
                type,
                accountId,
                time,
                EventTypes.dataSchema(type),
                aggregateId,
                sequence,
                transaction,
                traceparent,
                JSON.readTree(body));
    }
}
