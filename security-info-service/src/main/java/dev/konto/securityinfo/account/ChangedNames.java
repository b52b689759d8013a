package dev.konto.securityinfo.account;

import dev.konto.securityinfo.password.Names;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// What `account.changed` says of a person's names. A field that is named as changed and has no
/// value was taken away.
record ChangedNames(
        Set<String> changedFields,
        @Nullable String displayName,
        @Nullable String givenName,
        @Nullable String familyName) {

    Names appliedTo(Names known, long sequence) {
        return new Names(
                latest("displayName", displayName, known.display()),
                latest("givenName", givenName, known.given()),
                latest("familyName", familyName, known.family()),
                sequence);
    }

    private @Nullable String latest(String field, @Nullable String told, @Nullable String known) {
        return changedFields.contains(field) ? told : known;
    }
}
