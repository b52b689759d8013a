package dev.konto.securityinfo.method;

import dev.konto.securityinfo.code.KeyedHash;

import org.springframework.data.annotation.TypeAlias;

import java.time.Instant;

/// Codes on paper, each of which counts once.
@TypeAlias("recovery-codes")
public record RecoveryCodes(KeyedHash codes) implements Credential {

    @Override
    public MethodType type() {
        return MethodType.RECOVERY_CODES;
    }

    public int remaining() {
        return codes.hashes().size();
    }

    public RecoveryCodes without(String hash) {
        return new RecoveryCodes(codes.without(hash));
    }

    @Override
    public boolean isUsable(Instant now) {
        return remaining() > 0;
    }
}
