package dev.konto.benchmarks;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/// How far a group has committed. It looks seldom, since looking costs what is measured: a
/// hundredth of a run of ten seconds.
final class Progress implements AutoCloseable {

    private static final Duration LOOK_EVERY = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Admin admin;
    private final String group;

    Progress(Backing backing, String group) {
        this.admin =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, backing.kafka()));
        this.group = group;
    }

    /// Records per second behind the first quarter, which is for warming up.
    double rate(int records) throws Exception {
        return rate(records / 4, records);
    }

    /// Records per second between the two.
    double rate(int from, int to) throws Exception {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var begin = await(from, deadline);
        var end = await(to, deadline);
        return (end.records - begin.records) * 1e9 / (end.nanos - begin.nanos);
    }

    private Point await(int records, long deadline) throws Exception {
        while (System.nanoTime() < deadline) {
            var point = new Point(committed(), System.nanoTime());
            if (point.records >= records) {
                return point;
            }
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
        throw new TimeoutException(group + " did not come to " + records + "; see its log");
    }

    /// How many records the group has committed, on all partitions.
    long committed() throws ExecutionException, InterruptedException {
        return admin
                .listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get()
                .entrySet()
                .stream()
                .filter(it -> it.getKey().topic().equals(SignInEvents.TOPIC))
                .mapToLong(it -> it.getValue().offset())
                .sum();
    }

    @Override
    public void close() {
        admin.close();
    }

    private record Point(long records, long nanos) {}
}
