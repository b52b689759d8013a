package dev.konto.signinactivity.origin;

import com.maxmind.db.Reader;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Map;

/// Looks addresses up in the operator's location database. Reads MaxMind's own layout
/// (`country.iso_code`, `city.names.en`) and the flat one of free databases (`country_code`,
/// `city`).
@Component
class Locations implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Locations.class);

    private final @Nullable Reader database;

    Locations(LocationSettings settings) {
        var path = settings.database();
        this.database = path == null ? null : open(path);
    }

    @Nullable Location of(InetAddress address) {
        try {
            var found = database == null ? null : database.get(address, Map.class);
            return found == null ? null : location(found);
        } catch (IOException e) {
            log.warn("The location database cannot be read: {}", e.getMessage());
            return null;
        }
    }

    @Override
    public void destroy() throws IOException {
        if (database != null) {
            database.close();
        }
    }

    private static Reader open(Path path) {
        try {
            return new Reader(path.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("konto.geoip.database cannot be read: " + path, e);
        }
    }

    private static @Nullable Location location(Map<?, ?> found) {
        var country =
                found.get("country") instanceof Map<?, ?> nested
                        ? nested.get("iso_code")
                        : found.get("country_code");
        return country instanceof String code ? new Location(code, city(found.get("city"))) : null;
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
