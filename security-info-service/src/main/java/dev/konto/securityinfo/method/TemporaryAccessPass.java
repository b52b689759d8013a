package dev.konto.securityinfo.method;

import dev.konto.securityinfo.code.KeyedHash;

import org.springframework.data.annotation.TypeAlias;

import java.time.Instant;

/// A pass that an administrator gave, for somebody who has no other method yet or any more.
///
/// @param reusable whether it can be used more than once until it expires
@TypeAlias("temporary-access-pass")
public record TemporaryAccessPass(KeyedHash hash, Instant expiresAt, boolean reusable)
        implements Credential {

    @Override
    public MethodType type() {
        return MethodType.TEMPORARY_ACCESS_PASS;
    }

    @Override
    public boolean isUsable(Instant now) {
        return now.isBefore(expiresAt);
    }

    @Override
    public boolean isSpentByUse() {
        return !reusable;
    }
}
