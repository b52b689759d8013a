package dev.konto.signinactivity.assessment;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

import java.nio.file.Path;

/// How sign-ins are judged.
///
/// @param knownBadSources a file with an address or a range (CIDR) on each line, and behind `#` the
///     name of the list that it is on; read anew within a minute when it is replaced
@ConfigurationProperties("konto.assessment")
public record AssessmentSettings(@Nullable Path knownBadSources) {}
