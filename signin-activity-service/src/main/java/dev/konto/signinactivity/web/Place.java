package dev.konto.signinactivity.web;

import dev.konto.signinactivity.origin.Location;
import dev.konto.signinactivity.origin.Position;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// A location with its country in the reader's language.
record Place(
        String country, String countryCode, @Nullable String city, @Nullable Position position) {

    static @Nullable Place of(@Nullable Location location, Locale language) {
        return location == null
                ? null
                : new Place(
                        location.country(language),
                        location.countryCode(),
                        location.city(),
                        location.position());
    }
}
