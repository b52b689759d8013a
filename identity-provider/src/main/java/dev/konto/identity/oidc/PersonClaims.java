package dev.konto.identity.oidc;

import dev.konto.identity.account.Account;

import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// What the directory says of a person, as far as the scopes allow (OpenID Connect Core, section
/// 5.4). The same in ID tokens and at the UserInfo endpoint.
final class PersonClaims {

    private PersonClaims() {}

    static Map<String, Object> of(Account account, Collection<String> scopes) {
        var claims = new HashMap<String, Object>();
        if (scopes.contains(OidcScopes.PROFILE)) {
            var profile = account.profile();
            claims.put(StandardClaimNames.NAME, profile.displayName());
            claims.put(StandardClaimNames.GIVEN_NAME, profile.givenName());
            claims.put(StandardClaimNames.FAMILY_NAME, profile.familyName());
            claims.put(StandardClaimNames.LOCALE, profile.locale());
            claims.put(StandardClaimNames.ZONEINFO, profile.timeZone());
        }
        if (scopes.contains(OidcScopes.EMAIL)) {
            claims.put(StandardClaimNames.EMAIL, account.email().value());
        }
        claims.values().removeIf(it -> it == null);
        return claims;
    }
}
