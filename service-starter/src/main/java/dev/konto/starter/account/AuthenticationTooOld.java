package dev.konto.starter.account;

import dev.konto.starter.problem.Kind;
import dev.konto.starter.problem.Problem;

import java.util.Map;

/// The sign-in behind this token is too old, or too weak, for what is asked (RFC 9470).
final class AuthenticationTooOld extends Problem {

    private final String challenge;

    AuthenticationTooOld(RequiresRecentAuthentication needed) {
        super(Kind.INSUFFICIENT_AUTHENTICATION);
        var acr = needed.acr().isEmpty() ? "" : ", acr_values=\"" + needed.acr() + "\"";
        this.challenge =
                "Bearer error=\"insufficient_user_authentication\", max_age=\"%d\"%s"
                        .formatted(needed.maxAge(), acr);
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("WWW-Authenticate", challenge);
    }
}
