package dev.konto.signinactivity.assessment;

import java.util.Optional;

/// From a new network at an hour when the account is hardly ever used. This is what is left to tell
/// somebody near by, with the same kind of browser, from the account's holder.
final class UnusualTimeAndNetwork implements Rule {

    @Override
    public Optional<Flag> judge(Case it) {
        return it.entered()
                        && it.settled()
                        && it.strangeNetwork()
                        && it.unproven()
                        && it.past().hours().unusual(it.traits().hour())
                ? Optional.of(new Flag(Reason.UNUSUAL_TIME_AND_NETWORK, Facts.NONE))
                : Optional.empty();
    }
}
