package dev.konto.signinactivity.assessment;

import java.util.Optional;

/// The same address tried wrong passwords of many accounts, none of which knew it. A campus, where
/// many forget theirs behind one address, is known to its accounts.
final class PasswordSpray implements Rule {

    static final int MANY = 10;

    @Override
    public Optional<Flag> judge(Case it) {
        return it.strangeNetwork() && it.source().strangers() >= MANY
                ? Optional.of(
                        new Flag(Reason.PASSWORD_SPRAY, Facts.accounts(it.source().strangers())))
                : Optional.empty();
    }
}
