package dev.konto.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/// Tells the person at the terminal.
public final class Console implements Progress {

    private static final int LINES_OF_LOG = 15;

    private final PrintStream out;

    public Console(PrintStream out) {
        this.out = out;
    }

    @Override
    public void says(String line) {
        out.println(line);
        out.flush();
    }

    @Override
    public void ready(String name, Duration after) {
        says(
                String.format(
                        Locale.ROOT,
                        "  %-26s ready after %4.1f s",
                        name,
                        after.toMillis() / 1000.0));
    }

    @Override
    public synchronized void died(String name, int exitCode, LogFile log) {
        says("");
        says(
                "  %s ended by itself (exit code %d). The end of %s:"
                        .formatted(name, exitCode, log.path()));
        log.end(LINES_OF_LOG).forEach(line -> says("    | " + line));
        says("  The others go on. Start it again with everything: Ctrl-C, then mvn -Plocal");
        says("");
    }
}
