package dev.konto.signinactivity.origin;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

import java.nio.file.Path;

/// Where places come from.
///
/// @param database a country or city database in MaxMind's format (`.mmdb`); without one, sign-ins
///     have no location
@ConfigurationProperties("konto.geoip")
public record LocationSettings(@Nullable Path database) {}
