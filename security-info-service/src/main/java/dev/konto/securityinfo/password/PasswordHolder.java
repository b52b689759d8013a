package dev.konto.securityinfo.password;

import org.jspecify.annotations.Nullable;

/// What the rules must know of whoever chooses a password.
///
/// @param onlyFactor whether the password alone signs in
/// @param current the password that it replaces, where it was given
public record PasswordHolder(Names names, boolean onlyFactor, @Nullable Password current) {

    public PasswordHolder withCurrent(Password given) {
        return new PasswordHolder(names, onlyFactor, given);
    }
}
