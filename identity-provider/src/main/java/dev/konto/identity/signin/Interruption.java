package dev.konto.identity.signin;

import java.util.Locale;

/// What a person who just signed in is asked to see to before they go on.
public enum Interruption {
    /// A second method has to be added.
    KEEP_SECURE,
    /// Required terms of use wait to be accepted.
    TERMS,
    /// Their account will be closed at their wish, unless they change their mind.
    CLOSING;

    /// As addresses and texts name it.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
