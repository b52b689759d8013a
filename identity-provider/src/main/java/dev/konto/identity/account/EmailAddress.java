package dev.konto.identity.account;

import com.fasterxml.jackson.annotation.JsonValue;

import dev.konto.starter.mongo.Identifier;

import java.text.Normalizer;
import java.util.Locale;

/// A mail address as people type it, in the one form in which it is stored and looked up: composed
/// (NFC), lower case, without surrounding space. Kept out of logs: its text form shows the domain.
public record EmailAddress(@JsonValue String value) implements Identifier {

    private static final int LONGEST = 254;

    public EmailAddress {
        var composed = Normalizer.normalize(value.strip(), Normalizer.Form.NFC);
        value = composed.toLowerCase(Locale.ROOT);
    }

    /// Whether mail could reach it, as far as the address itself tells.
    public boolean plausible() {
        return value.length() <= LONGEST && value.matches("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+");
    }

    @Override
    public String toString() {
        return "…" + value.substring(Math.max(0, value.indexOf('@')));
    }
}
