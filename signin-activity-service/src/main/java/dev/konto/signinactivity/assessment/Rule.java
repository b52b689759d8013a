package dev.konto.signinactivity.assessment;

import java.util.List;
import java.util.Optional;

/// One reason why a sign-in may be unusual.
interface Rule {

    List<Rule> ALL =
            List.of(
                    new KnownBadSource(),
                    new ImpossibleTravel(),
                    new SuccessAfterFailures(),
                    new PasswordSpray(),
                    new RightPasswordWrongSecondFactor(),
                    new NewCountry(),
                    new NewDeviceAndNetwork(),
                    new UnusualTimeAndNetwork());

    Optional<Flag> judge(Case it);
}
