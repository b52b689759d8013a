package dev.konto.local;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Several workloads on their way up. Not more than twice as many at once as there are processors:
/// further ones would only make all of them slower.
final class Starting implements AutoCloseable {

    private static final int AT_ONCE = 2 * Runtime.getRuntime().availableProcessors();

    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    private final Map<Workload, CompletableFuture<Void>> ready = new EnumMap<>(Workload.class);

    /// @param start returns when the workload is ready, or dead
    Starting(Set<Workload> workloads, Consumer<Workload> start) {
        workloads.forEach(
                workload ->
                        ready.put(
                                workload,
                                CompletableFuture.runAsync(() -> start.accept(workload), threads)));
    }

    /// Waits for one that is among these.
    void await(Workload workload) {
        Objects.requireNonNull(ready.get(workload)).join();
    }

    /// Waits for all.
    @Override
    public void close() {
        threads.shutdown();
        ready.values().forEach(CompletableFuture::join);
    }
}
