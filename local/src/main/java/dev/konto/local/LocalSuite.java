package dev.konto.local;

import dev.konto.local.mailbox.Mailbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Everything, started in one go and ended in one go. Acceptance tests also use it to hurt single
/// parts.
public final class LocalSuite implements AutoCloseable {

    private final LocalOptions options;
    private final Progress progress;
    private final PidFile pids;
    private final BackingServices backing;
    private final CityDatabase cities;
    private final Settings settings;
    private final Services services;
    private final Rehearsals rehearsals;
    private volatile Duration readyAfter = Duration.ZERO;
    private volatile boolean closed;

    /// Touches nothing yet, but refuses what would stand in the way: taken ports, missing jars,
    /// processes left over.
    public LocalSuite(LocalOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
        this.pids = new PidFile(Folders.create(options.home()).resolve("pids"));
        this.backing = BackingServices.of(options);
        this.cities = new CityDatabase(options.cache());
        this.settings = new Settings(options.ports(), backing.kafka(), backing.mongo(), cities);
        var applications = new Applications(options.modules(), Folders.create(options.cache()));
        this.services = new Services(options, settings, applications, pids, progress);
        this.rehearsals = new Rehearsals(services);
        refuseObstacles();
    }

    /// Returns when all are ready; one that died on the way was told to the progress.
    public void start() {
        var begun = Instant.now();
        pids.clear();
        pids.add("launcher", ProcessHandle.current());
        if (options.fresh()) {
            Folders.delete(options.data());
        }
        var kafka = backing.start(progress);
        try (var starting = services.startAll()) {
            kafka.join();
            new DemoStep(options, settings, progress).run(starting);
        }
        readyAfter = Duration.between(begun, Instant.now());
    }

    /// Gets the city database for the next start, where it is missing and needed.
    void fetchCities() {
        if (options.workloads().contains(Workload.SIGNIN_ACTIVITY)) {
            cities.fetch(progress);
        }
    }

    /// Uses idle time from now on to make the next start quicker.
    void rehearse() {
        rehearsals.begin();
    }

    private void refuseObstacles() {
        pids.refuseLeftovers();
        Place.all().filter(place -> isUsed(place)).forEach(options.ports()::claim);
        services.workloads()
                .forEach(workload -> ServiceJar.of(options.modules(), workload.module()));
    }

    private boolean isUsed(Place place) {
        return !place.hasManagement()
                || services.workloads().stream().anyMatch(workload -> workload.place() == place);
    }

    public Duration readyAfter() {
        return readyAfter;
    }

    /// Where the module answers, such as `http://localhost:8080`.
    public String url(String module) {
        return "http://localhost:" + options.ports().of(Workload.named(module).place());
    }

    public Mailbox mailbox() {
        return backing.mailbox();
    }

    /// Where MongoDB's stand-in answers, without a database.
    public String mongoUri() {
        return backing.mongo().uri("");
    }

    public String bootstrapServers() {
        return backing.kafka().bootstrapServers();
    }

    public void stopKafka() {
        backing.kafka().stop();
    }

    public void startKafka() {
        backing.kafka().start();
    }

    /// Kills one service as `kill -9` does.
    public void kill(String module) {
        services.process(Workload.named(module)).kill();
    }

    /// Starts one service again, with more arguments than usual, and returns when it is ready.
    public void start(String module, String... more) {
        if (!services.start(Workload.named(module), List.of(more))) {
            throw new IllegalStateException(module + " did not become ready");
        }
    }

    public boolean isRunning(String module) {
        return services.process(Workload.named(module)).isAlive();
    }

    /// Asks one service to end, and returns when it has.
    public void stop(String module) {
        services.process(Workload.named(module)).stop();
    }

    Services services() {
        return services;
    }

    LocalOptions options() {
        return options;
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
        rehearsals.close();
        cities.close();
        services.close();
        backing.close();
        pids.clear();
    }
}
