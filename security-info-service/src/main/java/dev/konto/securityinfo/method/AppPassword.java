package dev.konto.securityinfo.method;

import dev.konto.securityinfo.code.KeyedHash;

import org.springframework.data.annotation.TypeAlias;

/// A password for one client that can do nothing but passwords. It never signs in on the web.
@TypeAlias("app-password")
public record AppPassword(KeyedHash hash) implements Credential {

    @Override
    public MethodType type() {
        return MethodType.APP_PASSWORD;
    }
}
