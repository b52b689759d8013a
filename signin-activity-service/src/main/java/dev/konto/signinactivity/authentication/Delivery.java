package dev.konto.signinactivity.authentication;

import dev.konto.signinactivity.assessment.Told;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;

/// The records of one delivery, in parts and in order. All parts are read at once, so that the
/// later ones are read while the earlier ones are stored.
record Delivery(List<CompletableFuture<ReadPart>> parts) implements Iterable<ReadPart> {

    private static final int RECORDS_IN_A_PART = 500;

    static Delivery of(
            List<ConsumerRecord<String, byte[]>> records,
            Function<List<ConsumerRecord<String, byte[]>>, ReadPart> reader) {
        var parts = Math.ceilDiv(records.size(), RECORDS_IN_A_PART);
        return new Delivery(
                IntStream.range(0, parts)
                        .mapToObj(part -> part(records, part))
                        .map(part -> reading(part, reader))
                        .toList());
    }

    /// Goes through the parts as they are read; a second time without reading them again.
    @Override
    public Iterator<ReadPart> iterator() {
        return parts.stream().map(CompletableFuture::join).iterator();
    }

    /// The sign-ins of each part.
    Iterable<List<Told>> signIns() {
        return () -> parts.stream().map(it -> it.join().signIns()).iterator();
    }

    private static List<ConsumerRecord<String, byte[]>> part(
            List<ConsumerRecord<String, byte[]>> records, int part) {
        var from = part * RECORDS_IN_A_PART;
        return records.subList(from, Math.min(records.size(), from + RECORDS_IN_A_PART));
    }

    private static CompletableFuture<ReadPart> reading(
            List<ConsumerRecord<String, byte[]>> part,
            Function<List<ConsumerRecord<String, byte[]>>, ReadPart> reader) {
        return CompletableFuture.supplyAsync(() -> reader.apply(part), Thread::startVirtualThread);
    }
}
