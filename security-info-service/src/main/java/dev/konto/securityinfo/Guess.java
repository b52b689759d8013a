package dev.konto.securityinfo;

import dev.konto.securityinfo.password.Password;
import dev.konto.securityinfo.throttling.Source;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// A password that somebody says is an account's.
///
/// @param by who says so, or asks for somebody who does, and from where
/// @param device one that the account's owner signed in from before; none if it is none
public record Guess(AccountId account, Password password, Caller by, @Nullable String device) {

    public Guess(AccountId account, Password password, Caller by) {
        this(account, password, by, null);
    }

    Optional<Source> source() {
        return Source.of(by);
    }
}
