package dev.konto.securityinfo.throttling;

import jakarta.validation.Valid;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/// How guessing is slowed down.
///
/// @param account for one account, whoever guesses; wrong guesses are forgotten once there was none
///     for so long, and with the right password
/// @param source for one address, whichever accounts it guesses at; what is wrong is counted in
///     windows of `forgottenAfter`, so that many people behind one address are not slowed down for
///     long by each other's mistakes. A right one changes nothing: a guesser has an account too
@Validated
@ConfigurationProperties("konto.password.throttling")
public record ThrottlingSettings(@Valid ThrottlingRule account, @Valid ThrottlingRule source) {

    /// Wrong passwords and codes.
    public Counted guesses() {
        return new Counted("guesses", source);
    }

    /// Passkeys that proved nothing. They are no guesses, and wait for none.
    public Counted passkeys() {
        return new Counted("passkeys", source);
    }
}
