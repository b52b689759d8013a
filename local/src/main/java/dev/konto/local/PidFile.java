package dev.konto.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which processes belong to this folder, so that what an earlier start left behind is noticed and
/// named. A pid counts only with the time at which its process started, since the system uses pids
/// again.
final class PidFile {

    private final Path file;

    PidFile(Path file) {
        this.file = file;
    }

    /// Refuses to go on while processes of an earlier start are alive.
    void refuseLeftovers() {
        var alive = left().stream().filter(Entry::isAlive).toList();
        if (!alive.isEmpty()) {
            var names = alive.stream().map(entry -> "%s (pid %d)".formatted(entry.name, entry.pid));
            var pids = alive.stream().map(entry -> Long.toString(entry.pid));
            throw new CannotStart(
                    "Still running from an earlier start: %s. End it first: kill %s"
                            .formatted(
                                    names.collect(Collectors.joining(", ")),
                                    pids.collect(Collectors.joining(" "))));
        }
    }

    synchronized void add(String name, ProcessHandle process) {
        write(Files.exists(file) ? text() + Entry.of(name, process) : Entry.of(name, process));
    }

    void clear() {
        write("");
    }

    private List<Entry> left() {
        return Files.exists(file) ? text().lines().map(Entry::parse).toList() : List.of();
    }

    private String text() {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write(String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private record Entry(String name, long pid, String started) {

        static String of(String name, ProcessHandle process) {
            return "%s %d %s\n".formatted(name, process.pid(), started(process).orElse("-"));
        }

        static Entry parse(String line) {
            var parts = line.split(" ", 3);
            return new Entry(parts[0], Long.parseLong(parts[1]), parts[2]);
        }

        boolean isAlive() {
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .flatMap(Entry::started)
                    .filter(started::equals)
                    .isPresent();
        }

        private static Optional<String> started(ProcessHandle process) {
            return process.info().startInstant().map(Instant::toString);
        }
    }
}
