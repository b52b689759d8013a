package dev.konto.acceptance.suite;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The parts of exports on their way. What they hold is encrypted; whose they are is not.
public final class PartStream implements AutoCloseable {

    private final Follower follower;
    private final List<Part> seen = new ArrayList<>();

    PartStream(String bootstrapServers) {
        follower = new Follower(bootstrapServers, "konto.personal-data.v1");
    }

    /// Returns as soon as this area has sent so many parts.
    public void await(String area, int count) {
        var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (of(area).size() < count && System.nanoTime() < end) {
            follower.next().forEach(record -> seen.add(Part.of(record)));
        }
    }

    /// What this area has sent so far, such as `DATA`.
    public List<String> kinds(String area) {
        follower.next().forEach(record -> seen.add(Part.of(record)));
        return of(area).stream().map(Part::kind).toList();
    }

    private List<Part> of(String area) {
        return seen.stream().filter(part -> part.area.equals(area)).toList();
    }

    @Override
    public void close() {
        follower.close();
    }

    private record Part(String area, String kind) {

        static Part of(ConsumerRecord<String, byte[]> record) {
            return new Part(header(record, "konto-area"), header(record, "konto-kind"));
        }

        private static String header(ConsumerRecord<String, byte[]> record, String name) {
            return new String(record.headers().lastHeader(name).value(), UTF_8);
        }
    }
}
