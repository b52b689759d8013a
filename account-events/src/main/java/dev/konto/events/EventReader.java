package dev.konto.events;

import dev.konto.events.Reading.AfterGap;
import dev.konto.events.Reading.Duplicate;
import dev.konto.events.Reading.Late;
import dev.konto.events.Reading.Next;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Reads records as events and tells duplicates and gaps.
///
/// - A **duplicate** has an event id that was read before, or a sequence that was read before of
///   the same aggregate. Delivery is at least once: a producer that crashed sends again, a
///   consumer that crashed reads again, dead letters are replayed.
/// - A **gap** is a sequence that jumps. It is reported once, with the event after it. Reading
///   from the beginning, an aggregate whose first event is not number 1 has a gap too; joining
///   later, its first event is taken as it comes.
/// - A **late** event has a sequence that was jumped over before. It is new.
///
/// An aggregate is what one source calls by one `ce_aggregateid` on one topic: that is how far
/// sequences count.
///
/// Limits. The memory is this object: it starts empty with each process, and holds the ids and
/// aggregates used last (100,000 of each unless told, some 50 MB), and 16 ranges of sequences of
/// each aggregate. Beyond that it errs on one side only: a new event is never called a
/// duplicate, but an old one may be called late or next, and a gap in a forgotten aggregate
/// stays unseen. Whoever must be certain keeps the last sequence of each aggregate in their own
/// store, with the effects.
///
/// One reader is for one thread, and for partitions that stay with it: after a rebalance begin a
/// new one, since an aggregate that others read in between would seem to have a gap.
public final class EventReader {

    private static final int REMEMBERED = 100_000;

    private final Recent<String, String> ids;
    private final Recent<Aggregate, SeenSequences> aggregates;
    private final boolean complete;

    private record Aggregate(String topic, String source, String id) {}

    private EventReader(boolean complete, int remembered) {
        this.complete = complete;
        this.ids = new Recent<>(remembered);
        this.aggregates = new Recent<>(remembered);
    }

    /// A reader of whole topics, from their first event.
    public static EventReader fromBeginning() {
        return fromBeginning(REMEMBERED);
    }

    /// A reader of whole topics that remembers as many ids, and as many aggregates.
    public static EventReader fromBeginning(int remembered) {
        return new EventReader(true, remembered);
    }

    /// A reader that joins somewhere.
    public static EventReader fromHere() {
        return fromHere(REMEMBERED);
    }

    /// A reader that joins somewhere and remembers as many ids, and as many aggregates.
    public static EventReader fromHere(int remembered) {
        return new EventReader(false, remembered);
    }

    /// Reads the next record.
    ///
    /// @throws MalformedEvent if it is no event; the reader can go on with the next one
    public Reading read(ConsumerRecord<String, byte[]> record) {
        var event = AccountEvent.of(record);
        var aggregate = new Aggregate(record.topic(), event.source(), event.aggregateId());
        var knownId = ids.put(event.id(), record.topic()) != null;
        var seen = aggregates.computeIfAbsent(aggregate, _ -> nothingSeen());
        var knownSequence = seen.contains(event.sequence());
        var due = seen.due(event.sequence());
        seen.add(event.sequence());
        return knownId || knownSequence ? new Duplicate(event) : place(event, due);
    }

    private static Reading place(AccountEvent event, long due) {
        if (event.sequence() > due) {
            return new AfterGap(event, due, event.sequence() - 1);
        }
        return event.sequence() < due ? new Late(event) : new Next(event);
    }

    private SeenSequences nothingSeen() {
        return complete && !aggregates.forgetful() ? SeenSequences.none() : SeenSequences.unknown();
    }
}
