package dev.konto.privacy.organization;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.outbox.UseCase;

/// Takes note that an account belongs to an organization, or no longer does. Old news changes
/// nothing, however late or often it comes.
@UseCase
class NotingAffiliation {

    private final Affiliates affiliates;

    NotingAffiliation(Affiliates affiliates) {
        this.affiliates = affiliates;
    }

    public void note(AccountId account, Affiliation news) {
        var known = affiliates.of(account);
        var now = known.after(news);
        if (!now.equals(known)) {
            affiliates.save(now);
        }
    }
}
