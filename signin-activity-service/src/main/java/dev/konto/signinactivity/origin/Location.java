package dev.konto.signinactivity.origin;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// Roughly where an address is used. Mobile networks and providers mislead.
///
/// @param countryCode ISO 3166-1, two letters
/// @param city where the database knows cities
/// @param position of the city, else of the country
public record Location(String countryCode, @Nullable String city, @Nullable Position position) {

    /// The country's name in a language.
    public String country(Locale language) {
        return country(countryCode, language);
    }

    public static String country(String code, Locale language) {
        return Locale.of("", code).getDisplayCountry(language);
    }
}
