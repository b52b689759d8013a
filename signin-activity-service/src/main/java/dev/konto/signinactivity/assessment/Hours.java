package dev.konto.signinactivity.assessment;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// At which hours of the day an account signs in, and how often at each.
record Hours(Map<Integer, Integer> counts) {

    private static final int OF_DAY = 24;
    private static final int ENOUGH = 30;
    private static final double UNUSUAL = 0.02;

    static final Hours NONE = new Hours(Map.of());

    Hours with(int hour) {
        var more = new TreeMap<>(counts);
        more.merge(hour, 1, Integer::sum);
        return new Hours(Collections.unmodifiableMap(more));
    }

    /// Whether hardly any sign-in was within an hour of this one. Says nothing before there are
    /// enough to tell.
    boolean unusual(int hour) {
        var all = counts.values().stream().mapToInt(Integer::intValue).sum();
        var near = IntStream.rangeClosed(-1, 1).map(i -> at(hour + i)).sum();
        return all >= ENOUGH && near < UNUSUAL * all;
    }

    private int at(int hour) {
        return counts.getOrDefault(Math.floorMod(hour, OF_DAY), 0);
    }
}
