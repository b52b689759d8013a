package dev.konto.signinactivity.authentication;

import dev.konto.signinactivity.activity.Change;
import dev.konto.signinactivity.assessment.Part;
import dev.konto.starter.account.AccountId;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// The sign-ins of one delivery, part by part and in order. The parts behind the one that is being
/// stored are read meanwhile, and those before it are let go: of the many sign-ins of a delivery
/// few are in memory at once. What else was in it is known once all parts were gone through; going
/// through them again reads them again.
final class Delivery implements Iterable<Part> {

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
    public Iterator<Part> iterator() {
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

    private Part part(ReadPart part, Set<AccountId> last) {
        part.signIns().forEach(it -> moments.add(it.signIn().occurredAt()));
        changes.addAll(part.changes());
        unusable.putAll(part.unusable());
        return new Part(part.signIns(), last);
    }

    /// By part, the accounts of which no record follows: the key is the account.
    private Map<Integer, Set<AccountId>> lastByPart() {
        var latest = new HashMap<String, Integer>();
        for (int i = 0; i < records.size(); i++) {
            latest.put(records.get(i).key(), i / RECORDS_IN_A_PART);
        }
        var last = new HashMap<Integer, Set<AccountId>>();
        latest.remove(null);
        latest.forEach(
                (key, part) ->
                        last.computeIfAbsent(part, _ -> new HashSet<>()).add(new AccountId(key)));
        return last;
    }

    private final class Parts implements Iterator<Part> {

        private final Queue<CompletableFuture<ReadPart>> ahead = new ArrayDeque<>();
        private final Map<Integer, Set<AccountId>> last = lastByPart();
        private int begun;
        private int given;

        Parts() {
            readAhead();
        }

        @Override
        public boolean hasNext() {
            return !ahead.isEmpty();
        }

        @Override
        public Part next() {
            var part = ahead.remove();
            readAhead();
            return part(part.join(), last.getOrDefault(given++, Set.of()));
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
