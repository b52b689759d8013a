package dev.konto.securityinfo.sender;

import dev.konto.securityinfo.code.Revealed;

import java.time.Duration;
import java.util.Locale;

/// What is said with a code.
public record CodeMessage(Revealed code, Purpose purpose, Duration lifetime, Locale language) {

    /// What the code is for. A message that says it keeps people from giving the code away.
    public enum Purpose {
        CONFIRM_METHOD,
        SIGN_IN,
        RESET_PASSWORD;

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
