package dev.konto.securityinfo.account;

import dev.konto.securityinfo.password.Names;

import org.jspecify.annotations.Nullable;

/// What `account.created` says of a person's names.
record AccountNames(
        @Nullable String displayName, @Nullable String givenName, @Nullable String familyName) {

    Names asOf(long sequence) {
        return new Names(displayName, givenName, familyName, sequence);
    }
}
