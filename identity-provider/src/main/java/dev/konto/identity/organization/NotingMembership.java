package dev.konto.identity.organization;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.outbox.UseCase;

/// Takes note that an account joined an organization or left it. Old news changes nothing.
@UseCase
class NotingMembership {

    private final MembershipsOfAccounts memberships;

    NotingMembership(MembershipsOfAccounts memberships) {
        this.memberships = memberships;
    }

    /// Everything that is known of the account then.
    public AccountMemberships note(AccountId account, KnownMembership news) {
        var known = memberships.of(account);
        var changed = known.note(news);
        return changed.equals(known) ? known : memberships.save(changed);
    }
}
