package dev.konto.signinactivity.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class LocationsTests {

    private static final InetAddress KNOWN = InetAddress.ofLiteral("128.0.2.44");
    private static final InetAddress UNKNOWN = InetAddress.ofLiteral("8.8.8.8");

    @TempDir Path folder;

    private final List<Locations> opened = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (var locations : opened) {
            locations.destroy();
        }
    }

    @Test
    void readMaxMindsLayout() {
        var locations =
                locations(
                        Map.of(
                                "country",
                                Map.of("iso_code", "SE"),
                                "city",
                                Map.of("names", Map.of("en", "Umeå"))));

        assertThat(locations.of(KNOWN)).isEqualTo(new Location("SE", "Umeå"));
        assertThat(locations.of(UNKNOWN)).isNull();
    }

    @Test
    void readTheFlatLayout() {
        var locations = locations(Map.of("country_code", "NO"));

        assertThat(locations.of(KNOWN)).isEqualTo(new Location("NO", null));
    }

    @Test
    void knowNothingOfWhatTheDatabaseDoesNotSay() {
        assertThat(locations(Map.of("continent", "EU")).of(KNOWN)).isNull();
    }

    @Test
    void sayAtOnceThatTheDatabaseIsMissing() {
        var missing = new LocationSettings(folder.resolve("missing.mmdb"));

        assertThatThrownBy(() -> new Locations(missing))
                .hasMessageContaining("konto.geoip.database")
                .hasMessageContaining("missing.mmdb");
    }

    @Test
    void nameTheCountryInTheReadersLanguage() {
        var sweden = new Location("SE", null);

        assertThat(sweden.country(Locale.ENGLISH)).isEqualTo("Sweden");
        assertThat(sweden.country(Locale.forLanguageTag("sv"))).isEqualTo("Sverige");
    }

    private Locations locations(Map<String, ?> told) {
        var file = LocationDatabase.write(folder.resolve("locations.mmdb"), told);
        var locations = new Locations(new LocationSettings(file));
        opened.add(locations);
        return locations;
    }
}
