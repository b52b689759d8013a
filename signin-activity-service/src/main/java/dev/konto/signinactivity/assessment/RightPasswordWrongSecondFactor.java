package dev.konto.signinactivity.assessment;

import java.util.Optional;

/// Somebody on a network that is new to the account knew the password and failed at the second
/// step. At a usual place, or on a recognised device, it is a slip of the finger.
final class RightPasswordWrongSecondFactor implements Rule {

    private static final String SECOND_FACTOR = "second-factor";
    private static final String TOO_SLOW = "code-expired";

    @Override
    public Optional<Flag> judge(Case it) {
        var failure = it.signIn().failure();
        if (failure == null || !SECOND_FACTOR.equals(failure.step())) {
            return Optional.empty();
        }
        return !TOO_SLOW.equals(failure.reason())
                        && it.hasPast()
                        && it.strangeNetwork()
                        && it.unproven()
                ? Optional.of(
                        new Flag(
                                Reason.RIGHT_PASSWORD_WRONG_SECOND_FACTOR,
                                Facts.country(it.traits().country())))
                : Optional.empty();
    }
}
