package dev.konto.starter.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How and when the caller signed in, as the access token says. A controller takes it where what is
/// needed depends on more than the handler; else [RequiresRecentAuthentication] says it.
///
/// @param amr the methods that were used (RFC 8176)
public record SignIn(@Nullable Instant at, @Nullable String acr, List<String> amr) {

    /// The authentication context of a sign-in by two factors.
    public static final String MULTI_FACTOR = "urn:konto:acr:multi-factor";

    static SignIn of(Jwt token) {
        return new SignIn(
                token.getClaimAsInstant("auth_time"),
                token.getClaimAsString("acr"),
                Optional.ofNullable(token.getClaimAsStringList("amr")).orElse(List.of()));
    }

    /// Refuses a sign-in that is too old or too weak with the challenge of RFC 9470, section 3.
    ///
    /// @param maxAge how long ago it may be, in seconds
    /// @param neededAcr the authentication context that is asked for; empty if any will do
    public void check(int maxAge, String neededAcr, Instant now) {
        var recent = at != null && !at.plusSeconds(maxAge).isBefore(now);
        var strong = neededAcr.isEmpty() || neededAcr.equals(acr);
        if (!recent || !strong) {
            throw new AuthenticationTooOld(maxAge, neededAcr);
        }
    }
}
