package dev.konto.identity.web;

import dev.konto.identity.account.Account;

import org.jspecify.annotations.Nullable;

/// Who I am.
///
/// @param photo whether there is one to show
record ProfileView(
        String id,
        String email,
        String displayName,
        @Nullable String givenName,
        @Nullable String familyName,
        String locale,
        String timeZone,
        @Nullable String organizationId,
        boolean administrator,
        boolean photo) {

    static ProfileView of(Account account, boolean photo) {
        var profile = account.profile();
        return new ProfileView(
                account.id().value(),
                account.email().value(),
                profile.displayName(),
                profile.givenName(),
                profile.familyName(),
                profile.locale(),
                profile.timeZone(),
                profile.organizationId(),
                profile.administrator(),
                photo);
    }
}
