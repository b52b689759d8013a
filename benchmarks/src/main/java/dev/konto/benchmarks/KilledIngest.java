package dev.konto.benchmarks;

import com.mongodb.client.MongoClients;

import java.nio.file.Path;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;

/// Kills signin-activity-service again and again while it drains a backlog, and counts what is
/// there in the end: each sign-in once.
final class KilledIngest {

    private static final int SIGN_INS = 60_000;
    private static final int KILLS = 8;
    private static final Duration LOOK_EVERY = Duration.ofMillis(20);

    private KilledIngest() {}

    static void main() throws Exception {
        var service = ServiceJar.of("signin-activity-service");
        try (var backing = Backing.start(4)) {
            SignInEvents.publish(backing.kafka(), SIGN_INS, SignInEvents.ACCOUNTS);
            drain(backing, service);
            report(backing);
        }
    }

    private static void drain(Backing backing, Path service) throws Exception {
        var random = new SplittableRandom(5);
        var run = new Run(backing, "killed");
        backing.prepareDatabase(run.name());
        try (var progress = new Progress(backing, run.name())) {
            for (int kill = 1; kill <= KILLS; kill++) {
                var before = progress.committed();
                try (var _ = Child.service(service, run)) {
                    awaitBeyond(progress, before);
                    LockSupport.parkNanos(Duration.ofMillis(random.nextInt(700)).toNanos());
                }
                System.out.printf("kill %d at %,d committed%n", kill, progress.committed());
            }
            try (var _ = Child.service(service, run)) {
                awaitBeyond(progress, SIGN_INS - 1);
            }
        }
    }

    private static void awaitBeyond(Progress progress, long records) throws Exception {
        while (progress.committed() <= records && records < SIGN_INS) {
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
    }

    private static void report(Backing backing) {
        try (var client = MongoClients.create(backing.mongo())) {
            var database = client.getDatabase("killed");
            var stored = database.getCollection("sign-ins").countDocuments();
            var learned = 0L;
            for (var profile : database.getCollection("profiles").find()) {
                learned += profile.getInteger("successes");
            }
            System.out.printf(
                    "published %,d, stored %,d, learned from %,d%n", SIGN_INS, stored, learned);
        }
    }
}
