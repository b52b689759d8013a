package dev.konto.local;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/// One child process. Its death is told unless it was asked for.
final class ServiceProcess {

    private static final int POLL_MILLIS = 150;
    private static final int SECONDS_TO_STOP = 8;

    private final String name;
    private final LogFile log;
    private final Progress progress;
    private volatile @Nullable Process process;
    private volatile @Nullable Process toldToEnd;
    private volatile Instant started = Instant.EPOCH;
    private volatile Duration readyAfter = Duration.ZERO;

    ServiceProcess(String name, LogFile log, Progress progress) {
        this.name = name;
        this.log = log;
        this.progress = progress;
    }

    String name() {
        return name;
    }

    LogFile log() {
        return log;
    }

    Duration readyAfter() {
        return readyAfter;
    }

    boolean isAlive() {
        var current = process;
        return current != null && current.isAlive();
    }

    /// The process as the operating system knows it.
    ProcessHandle handle() {
        var current = process;
        if (current == null) {
            throw new IllegalStateException(name + " was never started");
        }
        return current.toHandle();
    }

    void start(List<String> command) {
        started = Instant.now();
        try {
            var child =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()))
                            .start();
            process = child;
            Thread.ofVirtual().start(() -> tellUnlessExpected(child));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Waits until it answers, and says whether it ever did.
    boolean awaitReady(Readiness readiness, int managementPort) {
        var child = process;
        try {
            while (child != null && !child.waitFor(POLL_MILLIS, MILLISECONDS)) {
                if (readiness.of(managementPort)) {
                    readyAfter = Duration.between(started, Instant.now());
                    progress.ready(name, readyAfter);
                    return true;
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /// As the kernel or a pulled plug would: nothing in the process gets a say.
    void kill() {
        end(Process::destroyForcibly);
    }

    void stop() {
        end(Process::destroy);
    }

    private void end(Consumer<Process> how) {
        var child = process;
        if (child == null) {
            return;
        }
        toldToEnd = child;
        how.accept(child);
        try {
            if (!child.waitFor(SECONDS_TO_STOP, SECONDS)) {
                child.destroyForcibly().waitFor();
            }
        } catch (InterruptedException _) {
            child.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void tellUnlessExpected(Process child) {
        var ended = child.onExit().join();
        if (!child.equals(toldToEnd)) {
            progress.died(name, ended.exitValue(), log);
        }
    }
}
