package dev.konto.identity.web;

import dev.konto.identity.account.Account;
import dev.konto.identity.account.AccountState;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// An account as administrators see it.
record AccountView(
        String id,
        String email,
        String displayName,
        @Nullable String givenName,
        @Nullable String familyName,
        String locale,
        String timeZone,
        @Nullable String organizationId,
        boolean administrator,
        AccountState state,
        Instant createdAt) {

    static AccountView of(Account account) {
        var profile = account.profile();
        return new AccountView(
                account.id().value(),
                account.email().value(),
                profile.displayName(),
                profile.givenName(),
                profile.familyName(),
                profile.locale(),
                profile.timeZone(),
                profile.organizationId(),
                profile.administrator(),
                account.state(),
                account.createdAt());
    }
}
