package dev.konto.starter.account;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

import java.util.Map;

/// The sign-in behind this token is too old, or too weak, for what is asked (RFC 9470).
final class AuthenticationTooOld extends Problem {

    private final String challenge;

    AuthenticationTooOld(int maxAge, String neededAcr) {
        super(Kind.INSUFFICIENT_AUTHENTICATION);
        var acr = neededAcr.isEmpty() ? "" : ", acr_values=\"" + neededAcr + "\"";
        this.challenge =
                "Bearer error=\"insufficient_user_authentication\", max_age=\"%d\"%s"
                        .formatted(maxAge, acr);
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("WWW-Authenticate", challenge);
    }
}
