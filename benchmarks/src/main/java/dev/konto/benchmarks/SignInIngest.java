package dev.konto.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How fast signin-activity-service takes in sign-ins, against a consumer that only inserts what it
/// polls. Both read the same topic into the same kind of store, by turns, each a process of its
/// own.
final class SignInIngest {

    private static final int SIGN_INS = 60_000;
    private static final int ROUNDS = 3;

    private final Backing backing;
    private final Path service;

    private SignInIngest(Backing backing, Path service) {
        this.backing = backing;
        this.service = service;
    }

    static void main() throws Exception {
        var service = ServiceJar.of("signin-activity-service");
        try (var backing = Backing.start()) {
            SignInEvents.publish(backing.kafka(), SIGN_INS);
            new SignInIngest(backing, service).run();
        }
    }

    private void run() throws Exception {
        System.out.printf("%,d sign-ins, one partition, %d rounds%n", SIGN_INS, ROUNDS);
        List<Double> ratios = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            var bare = measure("bare-" + round, Child::bareConsumer);
            var full = measure("service-" + round, run -> Child.service(service, run));
            ratios.add(full / bare);
            System.out.printf(
                    "round %d: bare %,.0f/s, service %,.0f/s, ratio %.2f%n",
                    round, bare, full, full / bare);
        }
        System.out.printf("median ratio %.2f%n", ratios.stream().sorted().toList().get(ROUNDS / 2));
    }

    private double measure(String name, Start start) throws Exception {
        var run = new Run(backing, name);
        try (var _ = start.of(run);
                var progress = new Progress(backing.kafka(), name)) {
            return progress.rate(SIGN_INS);
        } finally {
            backing.dropDatabase(name);
        }
    }

    @FunctionalInterface
    private interface Start {
        Child of(Run run) throws Exception;
    }
}
