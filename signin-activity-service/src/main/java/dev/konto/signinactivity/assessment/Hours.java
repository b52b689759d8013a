package dev.konto.signinactivity.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// At which hours of the day an account signs in.
record Hours(List<Integer> counts) {

    private static final int OF_DAY = 24;
    private static final int ENOUGH = 30;
    private static final double UNUSUAL = 0.02;

    static final Hours NONE = new Hours(Collections.nCopies(OF_DAY, 0));

    Hours with(int hour) {
        var more = new ArrayList<>(counts);
        more.set(hour, more.get(hour) + 1);
        return new Hours(List.copyOf(more));
    }

    /// Whether hardly any sign-in was within an hour of this one. Says nothing before there are
    /// enough to tell.
    boolean unusual(int hour) {
        var all = counts.stream().mapToInt(Integer::intValue).sum();
        var near = IntStream.rangeClosed(-1, 1).map(i -> at(hour + i)).sum();
        return all >= ENOUGH && near < UNUSUAL * all;
    }

    private int at(int hour) {
        return counts.get(Math.floorMod(hour, OF_DAY));
    }
}
