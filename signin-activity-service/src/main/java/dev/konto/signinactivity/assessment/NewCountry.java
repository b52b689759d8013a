package dev.konto.signinactivity.assessment;

import java.util.Optional;

/// From a country where the account was never used. A recognised device or a passkey on holiday is
/// its holder's holiday; a password and a code can be told to others.
final class NewCountry implements Rule {

    @Override
    public Optional<Flag> judge(Case it) {
        var country = it.traits().country();
        if (country == null || !it.entered() || !it.hasPast() || !it.unproven()) {
            return Optional.empty();
        }
        return it.past().countries().knew(country, it.at())
                ? Optional.empty()
                : Optional.of(new Flag(Reason.NEW_COUNTRY, Facts.country(country)));
    }
}
