package dev.konto.identity.session;

import java.time.Instant;
import java.util.List;

/// How and when the person last proved who they are: `auth_time`, `acr` and `amr` of tokens (OpenID
/// Connect Core, section 2; methods by RFC 8176).
public record Proof(Instant at, String acr, List<String> amr) {

    public static final String SINGLE_FACTOR = "urn:konto:acr:single-factor";

    public static Proof byPassword(Instant at) {
        return new Proof(at, SINGLE_FACTOR, List.of("pwd"));
    }
}
