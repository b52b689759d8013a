package dev.konto.securityinfo.method;

import org.springframework.data.annotation.TypeAlias;

/// A mail address that gets codes.
@TypeAlias("email")
public record Email(MailAddress address) implements Credential {

    @Override
    public MethodType type() {
        return MethodType.EMAIL;
    }

    @Override
    public String hint() {
        return address.masked();
    }
}
