package dev.konto.signinactivity.assessment;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Things that an account has been seen with. Holds a bounded number: one more than that, and the
/// one unseen for longest is forgotten.
record Familiar(List<Seen> seen) {

    static final int MOST = 40;
    static final Familiar NONE = new Familiar(List.of());

    /// Whether it was familiar then; what came first later was not.
    boolean knew(String key, Instant then) {
        return seen.stream().anyMatch(it -> it.key().equals(key) && !it.first().isAfter(then));
    }

    Familiar with(@Nullable String key, Instant time) {
        if (key == null) {
            return this;
        }
        var others = new ArrayList<Seen>();
        var met = new Seen(key, time, time);
        for (var it : seen) {
            if (it.key().equals(key)) {
                met = it.at(time);
            } else {
                others.add(it);
            }
        }
        if (others.size() >= MOST) {
            others.stream().min(Comparator.comparing(Seen::last)).ifPresent(others::remove);
        }
        others.add(met);
        return new Familiar(List.copyOf(others));
    }

    /// Without what was first seen then or later.
    Familiar without(@Nullable String key, Instant since) {
        return new Familiar(
                seen.stream()
                        .filter(it -> !it.key().equals(key) || it.first().isBefore(since))
                        .toList());
    }
}
