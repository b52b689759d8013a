package dev.konto.signinactivity.origin;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// Reads a database's entry in MaxMind's own layout (`country.iso_code`, `city.names.en`,
/// `location.latitude`) and in the flat one of free databases (`country_code`, `city`, `latitude`).
final class LocationEntry {

    /// How far off a city database is where it doesn't say so itself.
    private static final int CITY_RADIUS_KM = 50;

    private LocationEntry() {}

    static @Nullable Location location(Map<?, ?> entry) {
        var country =
                entry.get("country") instanceof Map<?, ?> nested
                        ? nested.get("iso_code")
                        : entry.get("country_code");
        if (!(country instanceof String code)) {
            return null;
        }
        var position = position(entry.get("location") instanceof Map<?, ?> map ? map : entry);
        return new Location(
                code,
                city(entry.get("city")),
                position == null ? CountryPositions.of(code) : position);
    }

    static @Nullable AutonomousSystem autonomousSystem(Map<?, ?> entry) {
        var organization = entry.get("autonomous_system_organization");
        return entry.get("autonomous_system_number") instanceof Number number
                ? new AutonomousSystem(
                        number.longValue(), organization instanceof String name ? name : null)
                : null;
    }

    private static @Nullable Position position(Map<?, ?> told) {
        if (told.get("latitude") instanceof Number latitude
                && told.get("longitude") instanceof Number longitude) {
            var radius =
                    told.get("accuracy_radius") instanceof Number km
                            ? km.intValue()
                            : CITY_RADIUS_KM;
            return new Position(rounded(latitude), rounded(longitude), radius);
        }
        return null;
    }

    /// A hundredth of a degree is a kilometre, which is more than any address tells.
    private static double rounded(Number degrees) {
        return Math.round(degrees.doubleValue() * 100) / 100.0;
    }

    private static @Nullable String city(@Nullable Object city) {
        return switch (city) {
            case String name when !name.isBlank() -> name;
            case Map<?, ?> nested when nested.get("names") instanceof Map<?, ?> names ->
                    names.get("en") instanceof String name ? name : null;
            case null, default -> null;
        };
    }
}
