package dev.konto.securityinfo.method;

import dev.konto.starter.mongo.Sealed;

import org.springframework.data.annotation.TypeAlias;

/// An app that makes codes (RFC 6238).
///
/// @param lastStep the time step of the last code that was used: none counts twice
@TypeAlias("authenticator-app")
public record AuthenticatorApp(Sealed secret, long lastStep) implements Credential {

    @Override
    public MethodType type() {
        return MethodType.AUTHENTICATOR_APP;
    }

    public AuthenticatorApp usedAt(long step) {
        return new AuthenticatorApp(secret, step);
    }

    @Override
    public String toString() {
        return "AuthenticatorApp[•]";
    }
}
