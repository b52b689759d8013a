package dev.konto.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// How much memory signin-activity-service needs while it drains a backlog: what is left after each
/// full collection of its heap, tenth by tenth of the backlog.
final class Backlog {

    private static final int ACCOUNTS = 20_000;
    private static final int STRETCHES = 10;
    private static final Pattern FULL = Pattern.compile("Pause Full .*? \\d+M->(\\d+)M\\(\\d+M\\)");

    private Backlog() {}

    /// @param args sign-ins (1000000)
    static void main(String... args) throws Exception {
        var signIns = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        var service = ServiceJar.of("signin-activity-service");
        try (var backing = Backing.start(4)) {
            SignInEvents.publish(backing.kafka(), signIns, ACCOUNTS);
            var run = new Run(backing, "backlog");
            backing.prepareDatabase(run.name());
            try (var _ = Child.service(service, run);
                    var progress = new Progress(backing, run.name())) {
                drain(signIns, progress);
            }
        }
    }

    private static void drain(int signIns, Progress progress) throws Exception {
        for (int stretch = 1; stretch <= STRETCHES; stretch++) {
            var from = (int) ((long) signIns * (stretch - 1) / STRETCHES);
            var to = (int) ((long) signIns * stretch / STRETCHES);
            var rate = progress.rate(from, to);
            System.out.printf("%,d drained, %,.0f/s, %s%n", to, rate, left());
        }
    }

    private static String left() throws IOException {
        var left =
                Files.readString(Path.of("target", "backlog-gc.log"))
                        .lines()
                        .map(FULL::matcher)
                        .filter(matcher -> matcher.find())
                        .mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
                        .summaryStatistics();
        return left.getCount() == 0
                ? "no full collection"
                : "%d full collections left %d to %d MB"
                        .formatted(left.getCount(), left.getMin(), left.getMax());
    }
}
