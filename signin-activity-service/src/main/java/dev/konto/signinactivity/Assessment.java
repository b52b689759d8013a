package dev.konto.signinactivity;

import dev.konto.signinactivity.assessment.Flag;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What is unusual about a sign-in. There is none for a usual one.
///
/// @param unusual always true: what the index of unusual ones rests on
/// @param needsReview true while its owner has not said whether it was them, else absent. A wrong
/// password is never asked about: it opened nothing
public record Assessment(List<Flag> flags, boolean unusual, @Nullable Boolean needsReview) {

    static Assessment of(List<Flag> flags, boolean entered) {
        return new Assessment(flags, true, entered ? true : null);
    }

    Assessment reviewed() {
        return new Assessment(flags, unusual, null);
    }
}
