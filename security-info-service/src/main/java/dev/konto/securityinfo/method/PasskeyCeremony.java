package dev.konto.securityinfo.method;

import org.springframework.data.annotation.TypeAlias;

/// A passkey that is being made.
///
/// @param nonce what its authenticator signs
@TypeAlias("passkey-ceremony")
public record PasskeyCeremony(String nonce) implements Credential {

    @Override
    public MethodType type() {
        return MethodType.PASSKEY;
    }
}
