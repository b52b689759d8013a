package dev.konto.starter.outbox;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.mongo.Identifier;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The events of one aggregate that are not yet published, oldest first, and the sequence number of
/// its latest one. Sequence numbers count from 1 without gaps. The list is absent, not empty, when
/// nothing is pending, so that the sparse index of pending events holds no settled document.
public record Outbox(long sequence, @Nullable List<PendingEvent> pending) {

    /// The outbox of an aggregate that nothing has happened to yet.
    public static final Outbox EMPTY = new Outbox(0, null);

    /// This outbox with one more event, about `account` and caused by `caller`. The time is kept to
    /// the millisecond, as MongoDB does.
    public Outbox announcing(ChangeEvent event, AccountId account, Caller caller, Instant at) {
        var events = new ArrayList<>(waiting());
        events.add(
                new PendingEvent(
                        Identifier.next(),
                        event.topic(),
                        event.type(),
                        account.value(),
                        at.truncatedTo(ChronoUnit.MILLIS),
                        sequence + 1,
                        caller.transaction(),
                        caller.traceparent(),
                        EventBody.of(event, account, caller),
                        EventBody.personalOf(event)));
        return new Outbox(sequence + 1, List.copyOf(events));
    }

    /// The bodies of the pending events, oldest first, as they will be published, but for their
    /// sealed fields.
    public List<String> bodies() {
        return waiting().stream().map(PendingEvent::body).toList();
    }

    /// The fields that the pending events will bear sealed, JSON objects, oldest first.
    public List<String> personalFields() {
        return waiting().stream().map(PendingEvent::personal).filter(Objects::nonNull).toList();
    }

    List<PendingEvent> waiting() {
        return pending == null ? List.of() : pending;
    }
}
