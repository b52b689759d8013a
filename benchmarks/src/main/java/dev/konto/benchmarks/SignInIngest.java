package dev.konto.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How fast signin-activity-service takes in sign-ins, against a consumer that only inserts what it
/// polls, and against Kafka Connect with MongoDB's sink. All read the same topic into the same kind
/// of store, by turns, each a process of its own.
final class SignInIngest {

    private final Backing backing;
    private final Path service;
    private final int signIns;
    private final int rounds;

    private SignInIngest(Backing backing, Path service, int signIns, int rounds) {
        this.backing = backing;
        this.service = service;
        this.signIns = signIns;
        this.rounds = rounds;
    }

    /// @param args partitions (1), sign-ins (240000), rounds (3) and accounts (2000)
    static void main(String... args) throws Exception {
        var partitions = number(args, 0, 1);
        var signIns = number(args, 1, 240_000);
        var rounds = number(args, 2, 3);
        var accounts = number(args, 3, SignInEvents.ACCOUNTS);
        var service = ServiceJar.of("signin-activity-service");
        try (var backing = Backing.start(partitions)) {
            SignInEvents.publish(backing.kafka(), signIns, accounts);
            System.out.printf(
                    "%,d sign-ins of %,d accounts, %d partitions, %d rounds%n",
                    signIns, accounts, partitions, rounds);
            new SignInIngest(backing, service, signIns, rounds).run();
        }
    }

    private static int number(String[] args, int index, int otherwise) {
        return args.length > index ? Integer.parseInt(args[index]) : otherwise;
    }

    private void run() throws Exception {
        List<Double> toBare = new ArrayList<>();
        List<Double> toConnect = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            var bare = measure("bare-" + round, "", Child::bareConsumer);
            var connect =
                    ConnectSettings.available()
                            ? measure("sink-" + round, "connect-", Child::connect)
                            : Double.NaN;
            var full = measure("service-" + round, "", run -> Child.service(service, run));
            toBare.add(full / bare);
            toConnect.add(full / connect);
            System.out.printf(
                    "round %d: bare %,.0f/s, Connect %,.0f/s, service %,.0f/s%n",
                    round, bare, connect, full);
        }
        System.out.printf(
                "service to bare %.2f, service to Connect %.2f (medians)%n",
                median(toBare), median(toConnect));
    }

    private static double median(List<Double> ratios) {
        var sorted = ratios.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    private double measure(String name, String prefix, Start start) throws Exception {
        var run = new Run(backing, name);
        backing.prepareDatabase(name);
        try (var _ = start.of(run);
                var progress = new Progress(backing, prefix + name)) {
            return progress.rate(signIns);
        } finally {
            backing.dropDatabase(name);
        }
    }

    @FunctionalInterface
    private interface Start {
        Child of(Run run) throws Exception;
    }
}
