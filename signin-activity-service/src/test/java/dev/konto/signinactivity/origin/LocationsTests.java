package dev.konto.signinactivity.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class LocationsTests {

    private static final InetAddress KNOWN = InetAddress.ofLiteral("128.0.2.44");
    private static final InetAddress UNKNOWN = InetAddress.ofLiteral("8.8.8.8");

    @TempDir Path folder;

    @Test
    void readMaxMindsLayout() {
        var locations =
                locations(
                        Map.of(
                                "country",
                                Map.of("iso_code", "SE"),
                                "city",
                                Map.of("names", Map.of("en", "Umeå")),
                                "location",
                                Map.of("latitude", 63, "longitude", 20, "accuracy_radius", 20)));

        assertThat(locations.of(KNOWN))
                .isEqualTo(new Location("SE", "Umeå", new Position(63, 20, 20)));
        assertThat(locations.of(UNKNOWN)).isNull();
    }

    @Test
    void readTheFlatLayout() {
        var locations =
                locations(
                        Map.of(
                                "country_code",
                                "NO",
                                "city",
                                "Oslo",
                                "latitude",
                                60,
                                "longitude",
                                11));

        assertThat(locations.of(KNOWN))
                .isEqualTo(new Location("NO", "Oslo", new Position(60, 11, 50)));
    }

    @Test
    void placeACountryInItsMiddle() {
        var location = locations(Map.of("country_code", "SE")).of(KNOWN);

        assertThat(location).isEqualTo(new Location("SE", null, new Position(62.8, 16.7, 854)));
    }

    @Test
    void knowNothingOfWhatTheDatabaseDoesNotSay() {
        assertThat(locations(Map.of("continent", "EU")).of(KNOWN)).isNull();
    }

    @Test
    void askOneDatabaseAfterTheOther() {
        var first = write("first.mmdb", Map.of("continent", "EU"));
        var second = write("second.mmdb", Map.of("country_code", "FI"));
        var locations = new Locations(new LocationSettings(List.of(first, second), null, null));

        assertThat(locations.of(KNOWN)).extracting(Location::countryCode).isEqualTo("FI");
    }

    @Test
    void knowCountriesWithoutADatabaseOfTheOperators() {
        var locations = new Locations(new LocationSettings(null, null, null));

        assertThat(locations.of(InetAddress.ofLiteral("130.239.8.25")))
                .extracting(Location::countryCode)
                .isEqualTo("SE");
        assertThat(locations.of(InetAddress.ofLiteral("2607:f8b0:4004::1")))
                .extracting(Location::countryCode)
                .isEqualTo("US");
    }

    @Test
    void nameTheNetwork() {
        var systems =
                write(
                        "systems.mmdb",
                        Map.of(
                                "autonomous_system_number",
                                1653,
                                "autonomous_system_organization",
                                "SUNET"));
        var locations = new Locations(new LocationSettings(null, systems, null));

        assertThat(locations.systemOf(KNOWN)).isEqualTo(new AutonomousSystem(1653, "SUNET"));
        assertThat(locations.systemOf(UNKNOWN)).isNull();
    }

    @Test
    void followADatabaseThatIsReplaced() throws IOException {
        var locations = locations(Map.of("country_code", "NO"));

        var newer = write("newer.mmdb", Map.of("country_code", "DK"));
        replace(folder.resolve("locations.mmdb"), newer);
        locations.reload();

        assertThat(locations.of(KNOWN)).extracting(Location::countryCode).isEqualTo("DK");
    }

    @Test
    void followADatabaseOfNetworksThatIsReplaced() throws IOException {
        var systems = write("systems.mmdb", Map.of("autonomous_system_number", 1653));
        var locations = new Locations(new LocationSettings(null, systems, null));

        replace(systems, write("newer.mmdb", Map.of("autonomous_system_number", 2603)));
        locations.reload();

        assertThat(locations.systemOf(KNOWN)).isEqualTo(new AutonomousSystem(2603, null));
    }

    @Test
    void followEachOfSeveralDatabases() throws IOException {
        var first = write("first.mmdb", Map.of("continent", "EU"));
        var second = write("second.mmdb", Map.of("country_code", "FI"));
        var locations = new Locations(new LocationSettings(List.of(first, second), null, null));

        replace(second, write("newer.mmdb", Map.of("country_code", "DK")));
        locations.reload();
        assertThat(locations.of(KNOWN)).extracting(Location::countryCode).isEqualTo("DK");

        replace(first, write("newer.mmdb", Map.of("country_code", "NO")));
        locations.reload();
        assertThat(locations.of(KNOWN)).extracting(Location::countryCode).isEqualTo("NO");
    }

    @Test
    void keepWhatTheyKnowWhenTheNewDatabaseCannotBeRead() throws IOException {
        var locations = locations(Map.of("country_code", "NO"));

        var rubbish = Files.writeString(folder.resolve("rubbish"), "rubbish");
        replace(folder.resolve("locations.mmdb"), rubbish);
        locations.reload();

        assertThat(locations.of(KNOWN)).extracting(Location::countryCode).isEqualTo("NO");
    }

    @Test
    void sayAtOnceThatTheDatabaseIsMissing() {
        var missing = List.of(folder.resolve("missing.mmdb"));

        assertThatThrownBy(() -> new Locations(new LocationSettings(missing, null, null)))
                .hasMessageContaining("konto.geoip.database")
                .hasMessageContaining("missing.mmdb");
    }

    @Test
    void nameTheCountryInTheReadersLanguage() {
        var sweden = new Location("SE", null, null);

        assertThat(sweden.country(Locale.ENGLISH)).isEqualTo("Sweden");
        assertThat(sweden.country(Locale.forLanguageTag("sv"))).isEqualTo("Sverige");
    }

    private static void replace(Path file, Path newer) throws IOException {
        Files.setLastModifiedTime(newer, FileTime.from(Instant.now().plusSeconds(60)));
        Files.move(newer, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private Locations locations(Map<String, ?> told) {
        var file = write("locations.mmdb", told);
        return new Locations(new LocationSettings(List.of(file), null, null));
    }

    private Path write(String name, Map<String, ?> told) {
        return LocationDatabase.write(folder.resolve(name), told);
    }
}
