package dev.konto.securityinfo.method;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

import dev.konto.starter.mongo.Identifier;

import java.util.Optional;

/// A phone number in E.164, without an extension. Its text form, as in logs, is masked.
public record PhoneNumber(String value) implements Identifier {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final int SHOWN = 2;

    /// Nothing if it is no possible number with its country's code. An extension is left out: no
    /// code can be sent to it.
    public static Optional<PhoneNumber> parse(String text) {
        try {
            var parsed = NUMBERS.parse(text, null);
            parsed.clearExtension();
            return NUMBERS.isValidNumber(parsed)
                    ? Optional.of(new PhoneNumber(NUMBERS.format(parsed, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException _) {
            return Optional.empty();
        }
    }

    /// The country's code and the last two digits, in the country's own grouping.
    public String masked() {
        try {
            var parsed = NUMBERS.parse(value, null);
            var shown = NUMBERS.format(parsed, PhoneNumberFormat.INTERNATIONAL).replace('-', ' ');
            var country = 1 + Integer.toString(parsed.getCountryCode()).length();
            var end = shown.length() - SHOWN;
            return shown.substring(0, country)
                    + shown.substring(country, end).replaceAll("\\d", "•")
                    + shown.substring(end);
        } catch (NumberParseException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return masked();
    }
}
