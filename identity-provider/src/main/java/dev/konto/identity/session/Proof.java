package dev.konto.identity.session;

import java.time.Instant;
import java.util.List;

/// How and when the person last proved who they are: `auth_time`, `acr` and `amr` of tokens (OpenID
/// Connect Core, section 2; methods by RFC 8176).
public record Proof(Instant at, String acr, List<String> amr) {

    public static final String SINGLE_FACTOR = "urn:konto:acr:single-factor";
    public static final String MULTI_FACTOR = "urn:konto:acr:multi-factor";

    /// Two steps of which one was an administrator's pass: enough to add methods of one's own, and
    /// not for what asks for two factors.
    public static final String TEMPORARY_ACCESS_PASS = "urn:konto:acr:temporary-access-pass";

    private static final String MULTIPLE = "mfa";

    /// How strong it was follows from how it was done.
    ///
    /// @param amr of all steps together; `mfa` among them says that there were two factors
    public static Proof of(Instant at, List<String> amr) {
        return new Proof(at, amr.contains(MULTIPLE) ? MULTI_FACTOR : SINGLE_FACTOR, amr);
    }

    public static Proof byPassword(Instant at) {
        return of(at, List.of("pwd"));
    }
}
