package dev.konto.signinactivity.assessment;

import java.time.Duration;
import java.util.Optional;

/// The password was right after many wrong ones from strangers, of one source or of many. Wrong
/// ones from a usual place are a forgotten password and don't count; nor is its holder alarmed, who
/// signs in from a usual place while strangers guess.
final class SuccessAfterFailures implements Rule {

    private static final Duration BURST = Duration.ofHours(1);
    private static final int MANY = 5;

    @Override
    public Optional<Flag> judge(Case it) {
        if (!it.entered() || !it.strangeNetwork() || !it.unproven()) {
            return Optional.empty();
        }
        var begin = it.at().minus(BURST);
        var burst =
                it.past().guesses().stream()
                        .filter(guess -> guess.at().isAfter(begin) && !guess.at().isAfter(it.at()))
                        .toList();
        if (burst.size() < MANY) {
            return Optional.empty();
        }
        var sources = (int) burst.stream().map(Guess::source).distinct().count();
        var first = burst.stream().map(Guess::at).min(Comparable::compareTo).orElse(it.at());
        var minutes = Duration.between(first, it.at()).toMinutes();
        return Optional.of(
                new Flag(
                        Reason.SUCCESS_AFTER_FAILURES,
                        Facts.failures(burst.size(), sources, minutes)));
    }
}
