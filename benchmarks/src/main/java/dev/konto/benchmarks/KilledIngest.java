package dev.konto.benchmarks;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;

import org.bson.Document;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;

/// Kills signin-activity-service again and again while it drains a backlog, each time after a
/// random number of sign-ins more was stored, so wherever it is then: reading, judging, storing
/// sign-ins or profiles, or committing. In the end each published id is there once, and each
/// sign-in was learned from once.
final class KilledIngest {

    private static final int KILLS = 8;
    private static final int MOST_BETWEEN_KILLS = 15_000;
    private static final Duration LOOK_EVERY = Duration.ofMillis(5);

    private final Backing backing;
    private final Path service;
    private final int signIns;

    private KilledIngest(Backing backing, Path service, int signIns) {
        this.backing = backing;
        this.service = service;
        this.signIns = signIns;
    }

    /// @param args sign-ins (160000)
    static void main(String... args) throws Exception {
        var signIns = args.length > 0 ? Integer.parseInt(args[0]) : 160_000;
        var service = ServiceJar.of("signin-activity-service");
        try (var backing = Backing.start(4)) {
            var published = SignInEvents.publish(backing.kafka(), signIns, SignInEvents.ACCOUNTS);
            new KilledIngest(backing, service, signIns).run(published);
        }
    }

    private void run(Set<String> published) throws Exception {
        var run = new Run(backing, "killed");
        backing.prepareDatabase(run.name());
        try (var client = MongoClients.create(backing.mongo());
                var progress = new Progress(backing, run.name())) {
            var database = client.getDatabase(run.name());
            var stored = database.getCollection("sign-ins");
            kill(run, stored, progress);
            try (var _ = Child.service(service, run)) {
                while (progress.committed() < signIns) {
                    LockSupport.parkNanos(LOOK_EVERY.toNanos());
                }
            }
            report(published, stored, database.getCollection("profiles"));
        }
    }

    private void kill(Run run, MongoCollection<Document> stored, Progress progress)
            throws Exception {
        var random = new SplittableRandom(5);
        for (int kill = 1; kill <= KILLS; kill++) {
            var enough = stored.countDocuments() + 1 + random.nextInt(MOST_BETWEEN_KILLS);
            try (var _ = Child.service(service, run)) {
                while (stored.countDocuments() < enough) {
                    LockSupport.parkNanos(LOOK_EVERY.toNanos());
                }
            }
            System.out.printf(
                    "kill %d: %,d stored, %,d committed of %,d%n",
                    kill, stored.countDocuments(), progress.committed(), signIns);
        }
    }

    private static void report(
            Set<String> published,
            MongoCollection<Document> stored,
            MongoCollection<Document> profiles) {
        var there = stored.distinct("_id", String.class).into(new HashSet<>());
        var learned = 0L;
        for (var profile : profiles.find()) {
            learned += profile.getInteger("successes");
        }
        System.out.printf(
                "published %,d, stored %,d, the same ids: %s, learned from %,d%n",
                published.size(), stored.countDocuments(), there.equals(published), learned);
    }
}
