package dev.konto.identity.signin;

import dev.konto.identity.account.Account;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Knows what a person has to see to when they have signed in: most pressing first, one at a time.
@Component
class Interruptions {

    private final OutstandingTermsOfAccounts terms;

    Interruptions(OutstandingTermsOfAccounts terms) {
        this.terms = terms;
    }

    @Nullable Interruption of(Account account) {
        if (account.closesAt() != null) {
            return Interruption.CLOSING;
        }
        return termsWait(account) ? Interruption.TERMS : null;
    }

    private boolean termsWait(Account account) {
        return terms.findById(account.id()).filter(OutstandingTerms::outstanding).isPresent();
    }
}
