package dev.konto.benchmarks.enumeration;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How long one step took, for names with an account and for names without.
final class Times {

    private final List<Double> known = new ArrayList<>();
    private final List<Double> unknown = new ArrayList<>();

    void add(boolean ofKnown, Duration taken) {
        (ofKnown ? known : unknown).add(taken.toNanos() / 1e6);
    }

    String told(String step) {
        return String.format(
                Locale.ROOT,
                "%-34s known %6.2f ms, unknown %6.2f ms, ratio %.3f, known takes longer in %.1f %%"
                        + " of pairs",
                step,
                median(known),
                median(unknown),
                median(known) / median(unknown),
                100 * longer());
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    /// The chance that one of a known name takes longer than one of an unknown name: half of all
    /// pairs where time tells nothing.
    private double longer() {
        var pairs = 0L;
        for (var one : known) {
            pairs += unknown.stream().filter(other -> one > other).count();
        }
        return (double) pairs / known.size() / unknown.size();
    }
}
