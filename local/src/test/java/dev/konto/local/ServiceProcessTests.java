package dev.konto.local;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

class ServiceProcessTests {

    @TempDir Path folder;

    private final Deaths deaths = new Deaths();
    private ServiceProcess process;

    @BeforeEach
    void prepare() {
        var log = new LogFile(folder.resolve("device-service.log"));
        log.clear();
        process = new ServiceProcess("device-service", log, deaths);
    }

    @Test
    void isNamedWithTheEndOfItsLogWhenItDies() throws InterruptedException {
        process.start(child("dies"));

        assertThat(deaths.told.poll(20, SECONDS))
                .contains("device-service ended by itself (exit code 3)")
                .contains("| port 27017 does not answer")
                .contains("The others go on.");
    }

    @Test
    void endsSilentlyWhenItIsTold() {
        process.start(child("stays"));

        process.stop();

        assertThat(process.isAlive()).isFalse();
        assertThat(deaths.told).isEmpty();
    }

    @Test
    void canBeKilledAndStartedAgain() {
        process.start(child("stays"));
        var first = process.handle().pid();

        process.kill();
        process.start(child("stays"));

        assertThat(process.isAlive()).isTrue();
        assertThat(process.handle().pid()).isNotEqualTo(first);
        process.stop();
    }

    @Test
    void endsWithTheLauncherHoweverThatEnds() throws IOException, InterruptedException {
        var child = new ProcessBuilder(child("stays")).redirectErrorStream(true).start();
        assertThat(child.inputReader().readLine()).contains("27017");

        child.getOutputStream().close();

        assertThat(child.waitFor(20, SECONDS)).isTrue();
    }

    private static List<String> child(String behaviour) {
        return List.of(
                Applications.java().toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Tether.class.getName(),
                Child.class.getName(),
                behaviour);
    }

    /// What the person at the terminal would read.
    private static final class Deaths implements Progress {

        private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

        @Override
        public void says(String line) {
            throw new AssertionError(line);
        }

        @Override
        public void ready(String name, Duration after) {
            throw new AssertionError(name);
        }

        @Override
        public void died(String name, int exitCode, LogFile log) {
            var said = new ByteArrayOutputStream();
            new Console(new PrintStream(said, true, StandardCharsets.UTF_8))
                    .died(name, exitCode, log);
            told.add(said.toString(StandardCharsets.UTF_8));
        }
    }
}
