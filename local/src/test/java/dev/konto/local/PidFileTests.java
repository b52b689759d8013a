package dev.konto.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class PidFileTests {

    @TempDir Path folder;

    private Path file;
    private PidFile pids;

    @BeforeEach
    void open() {
        file = folder.resolve("pids");
        pids = new PidFile(file);
    }

    @Test
    void namesWhatStillRuns() {
        pids.add("device-service", ProcessHandle.current());

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> new PidFile(file).refuseLeftovers())
                .withMessageContaining("device-service (pid %d)", ProcessHandle.current().pid())
                .withMessageContaining("kill " + ProcessHandle.current().pid());
    }

    @Test
    void takesNoOtherProcessWithTheSamePidForOurs() throws IOException {
        Files.writeString(
                file,
                "device-service " + ProcessHandle.current().pid() + " 2020-01-01T00:00:00Z\n");

        assertThatCode(pids::refuseLeftovers).doesNotThrowAnyException();
    }

    @Test
    void forgetsWhatEnded() {
        pids.add("device-service", ProcessHandle.current());
        pids.clear();

        assertThatCode(pids::refuseLeftovers).doesNotThrowAnyException();
    }
}
