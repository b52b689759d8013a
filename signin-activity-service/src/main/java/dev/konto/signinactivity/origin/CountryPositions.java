package dev.konto.signinactivity.origin;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Where countries lie and how far they reach, for databases that know no cities.
final class CountryPositions {

    private static final Map<String, Position> BY_CODE = read();

    private CountryPositions() {}

    static @Nullable Position of(String countryCode) {
        return BY_CODE.get(countryCode);
    }

    private static Map<String, Position> read() {
        var file = CountryPositions.class.getResourceAsStream("/geoip/countries.csv");
        try (var lines = new BufferedReader(new InputStreamReader(opened(file), UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", -1))
                    .collect(Collectors.toMap(cells -> cells[0], CountryPositions::position));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T opened(@Nullable T file) {
        return Objects.requireNonNull(file, "countries.csv");
    }

    private static Position position(String[] cells) {
        return new Position(
                Double.parseDouble(cells[1]),
                Double.parseDouble(cells[2]),
                Integer.parseInt(cells[3]));
    }
}
