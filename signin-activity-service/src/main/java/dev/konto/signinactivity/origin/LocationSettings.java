package dev.konto.signinactivity.origin;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

import java.nio.file.Path;
import java.util.List;

/// Where places come from: databases in MaxMind's format (`.mmdb`), which are read anew within a
/// minute when they are replaced.
///
/// @param database country or city databases, asked in turn; without one, the country database that
///     ships with the service
/// @param autonomousSystems a database of autonomous systems; without one, networks have no name
/// @param attribution what the licence of the databases wants shown beside their places
@ConfigurationProperties("konto.geoip")
public record LocationSettings(
        List<Path> database, @Nullable Path autonomousSystems, @Nullable String attribution) {

    public LocationSettings(
            @Nullable List<Path> database,
            @Nullable Path autonomousSystems,
            @Nullable String attribution) {
        this.database = database == null ? List.of() : List.copyOf(database);
        this.autonomousSystems = autonomousSystems;
        this.attribution = attribution;
    }
}
