package dev.konto.securityinfo.method;

import dev.konto.starter.mongo.Identifier;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/// A mail address, composed (NFC) and in lower case. Its text form, as in logs, is masked.
public record MailAddress(String value) implements Identifier {

    private static final int LONGEST = 254;

    /// Nothing if no mail could reach it, as far as the address itself tells.
    public static Optional<MailAddress> parse(String text) {
        var composed = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        var plausible =
                composed.length() <= LONGEST
                        && composed.matches("[^@\\s\\p{Cntrl},;<>]+@[^@\\s\\p{Cntrl},;<>]+");
        return plausible
                ? Optional.of(new MailAddress(composed.toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /// The first character and the domain.
    public String masked() {
        return value.substring(0, 1) + "•••" + value.substring(value.indexOf('@'));
    }

    @Override
    public String toString() {
        return masked();
    }
}
