package dev.konto.local;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// The child processes.
final class Services implements AutoCloseable {

    private final Map<Workload, ServiceProcess> processes = new EnumMap<>(Workload.class);
    private final Readiness readiness = new Readiness();
    private final Ports ports;
    private final Map<Workload, List<String>> usual;
    private final Settings settings;
    private final Applications applications;
    private final PidFile pids;
    private volatile boolean closed;

    Services(
            LocalOptions options,
            Settings settings,
            Applications applications,
            PidFile pids,
            Progress progress) {
        this.ports = options.ports();
        this.usual = options.arguments();
        this.settings = settings;
        this.applications = applications;
        this.pids = pids;
        var logs = Folders.create(options.logs());
        for (var workload : options.workloads()) {
            var log = new LogFile(logs.resolve(workload.module() + ".log"));
            processes.put(workload, new ServiceProcess(workload.module(), log, progress));
        }
    }

    Set<Workload> workloads() {
        return processes.keySet();
    }

    ServiceProcess process(Workload workload) {
        return Objects.requireNonNull(
                processes.get(workload), () -> workload.module() + " was not started");
    }

    /// Begins to start all, in their order.
    Starting startAll() {
        processes.values().forEach(process -> process.log().clear());
        return new Starting(workloads(), workload -> start(workload, List.of()));
    }

    /// Starts one with more arguments than usual, and says whether it became ready.
    boolean start(Workload workload, List<String> more) {
        var process = process(workload);
        var arguments = new ArrayList<>(usual.getOrDefault(workload, List.of()));
        arguments.addAll(more);
        var command = applications.of(workload.module()).command(settings.of(workload), arguments);
        if (closed) {
            return false;
        }
        process.start(command);
        pids.add(process.name(), process.handle());
        return process.awaitReady(readiness, ports.management(workload.place()));
    }

    /// What would make later starts of this one quicker.
    Rehearsal rehearsal(Workload workload) {
        return new Rehearsal(applications.of(workload.module()), settings.of(workload));
    }

    @Override
    public void close() {
        closed = true;
        forEachAtOnce(workload -> process(workload).stop());
    }

    private void forEachAtOnce(Consumer<Workload> task) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running =
                    workloads().stream()
                            .map(
                                    workload ->
                                            CompletableFuture.runAsync(
                                                    () -> task.accept(workload), threads))
                            .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(running).join();
        }
    }
}
