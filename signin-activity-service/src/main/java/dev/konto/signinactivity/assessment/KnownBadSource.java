package dev.konto.signinactivity.assessment;

import java.util.Optional;

/// The operator's list names the address, whoever is asked for.
final class KnownBadSource implements Rule {

    @Override
    public Optional<Flag> judge(Case it) {
        return Optional.ofNullable(it.source().list())
                .map(list -> new Flag(Reason.KNOWN_BAD_SOURCE, Facts.list(list)));
    }
}
