package dev.konto.signinactivity.assessment;

import java.time.Duration;
import java.util.Optional;

/// Too far from the sign-in before it for any traveller, even if both were at the near edge of
/// where their addresses may be. Only across borders, since mobile networks are placed anywhere in
/// their country, and only from networks that are new, since company networks leave in other
/// countries day by day.
final class ImpossibleTravel implements Rule {

    private static final double FASTEST_KM_PER_HOUR = 1_000;
    private static final double FAR_KM = 100;
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    @Override
    public Optional<Flag> judge(Case it) {
        var location = it.signIn().origin().location();
        var before = it.past().before(it.at());
        if (before == null || location == null || location.position() == null) {
            return Optional.empty();
        }
        if (!it.entered()
                || !it.strangeNetwork()
                || !it.unproven()
                || before.countryCode().equals(location.countryCode())) {
            return Optional.empty();
        }
        var kilometres = before.position().kilometresAtLeast(location.position());
        var time = Duration.between(before.at(), it.at());
        return kilometres > FAR_KM && speed(kilometres, time) > FASTEST_KM_PER_HOUR
                ? Optional.of(flag(it, before, kilometres, time))
                : Optional.empty();
    }

    private static double speed(double kilometres, Duration time) {
        var lasting = time.compareTo(SHORTEST) < 0 ? SHORTEST : time;
        return kilometres / (lasting.toSeconds() / 3_600.0);
    }

    private static Flag flag(Case it, Sighting before, double kilometres, Duration time) {
        var facts =
                Facts.travel(
                        it.traits().country(),
                        before.countryCode(),
                        Math.round(kilometres),
                        time.toMinutes());
        return new Flag(Reason.IMPOSSIBLE_TRAVEL, facts);
    }
}
