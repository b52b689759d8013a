package dev.konto.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Sends what Kafka, the stand-in and the mail server log to a file, so that the terminal stays
/// readable.
final class BackingLog {

    private static final int MEGABYTES_10 = 10 * 1024 * 1024;

    private BackingLog() {}

    static void write(Path folder) {
        var file = Folders.create(folder).resolve("backing-services.log");
        System.setProperty(
                "java.util.logging.SimpleFormatter.format",
                "%1$tFT%1$tT.%1$tL %4$s %3$s %5$s%6$s%n");
        LogManager.getLogManager().reset();
        var root = Logger.getLogger("");
        root.setLevel(Level.WARNING);
        root.addHandler(handler(file));
    }

    private static FileHandler handler(Path file) {
        try {
            var handler = new FileHandler(file.toString(), MEGABYTES_10, 1, false);
            handler.setFormatter(new SimpleFormatter());
            return handler;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
