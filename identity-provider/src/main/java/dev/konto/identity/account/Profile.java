package dev.konto.identity.account;

import org.jspecify.annotations.Nullable;

/// What is known of a person.
///
/// @param locale the language they read, a BCP 47 tag
/// @param timeZone the IANA name of where their clock is
/// @param organizationId the home organization that owns the account
public record Profile(
        String displayName,
        @Nullable String givenName,
        @Nullable String familyName,
        String locale,
        String timeZone,
        @Nullable String organizationId,
        boolean administrator) {}
