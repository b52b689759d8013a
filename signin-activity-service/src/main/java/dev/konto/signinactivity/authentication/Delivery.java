package dev.konto.signinactivity.authentication;

import dev.konto.signinactivity.activity.Change;
import dev.konto.signinactivity.assessment.Told;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// The sign-ins of one delivery, part by part and in order. The parts behind the one that is being
/// stored are read meanwhile, and those before it are let go: of the many sign-ins of a delivery
/// few are in memory at once. What else was in it is known once all parts were gone through; going
/// through them again reads them again.
final class Delivery implements Iterable<List<Told>> {

    private static final int RECORDS_IN_A_PART = 500;
    private static final int PARTS_AHEAD = 2;

    private final List<ConsumerRecord<String, byte[]>> records;
    private final Function<List<ConsumerRecord<String, byte[]>>, ReadPart> reader;
    private final List<Instant> moments = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final Map<ConsumerRecord<String, byte[]>, RuntimeException> unusable =
            new LinkedHashMap<>();

    /// @param reader of a part; it is called by several threads at once
    Delivery(
            List<ConsumerRecord<String, byte[]>> records,
            Function<List<ConsumerRecord<String, byte[]>>, ReadPart> reader) {
        this.records = records;
        this.reader = reader;
    }

    @Override
    public Iterator<List<Told>> iterator() {
        moments.clear();
        changes.clear();
        unusable.clear();
        return new Parts();
    }

    /// When the sign-ins were.
    List<Instant> moments() {
        return moments;
    }

    /// What happened beside sign-ins.
    List<Change> changes() {
        return changes;
    }

    /// Records that tell nothing, with the reason.
    Map<ConsumerRecord<String, byte[]>, RuntimeException> unusable() {
        return unusable;
    }

    private List<Told> signInsOf(ReadPart part) {
        part.signIns().forEach(it -> moments.add(it.signIn().occurredAt()));
        changes.addAll(part.changes());
        unusable.putAll(part.unusable());
        return part.signIns();
    }

    private final class Parts implements Iterator<List<Told>> {

        private final Queue<CompletableFuture<ReadPart>> ahead = new ArrayDeque<>();
        private int begun;

        Parts() {
            readAhead();
        }

        @Override
        public boolean hasNext() {
            return !ahead.isEmpty();
        }

        @Override
        public List<Told> next() {
            var part = ahead.remove();
            readAhead();
            return signInsOf(part.join());
        }

        private void readAhead() {
            while (ahead.size() < PARTS_AHEAD && begun < records.size()) {
                var end = Math.min(records.size(), begun + RECORDS_IN_A_PART);
                var part = records.subList(begun, end);
                ahead.add(
                        CompletableFuture.supplyAsync(
                                () -> reader.apply(part), Thread::startVirtualThread));
                begun = end;
            }
        }
    }
}
