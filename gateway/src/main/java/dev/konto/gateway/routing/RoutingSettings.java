package dev.konto.gateway.routing;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;
import java.util.Map;

/// What a service may take: how long to answer, how much to receive, and how long it is left alone
/// when it keeps failing.
///
/// @param timeLimit until an area's answer begins; a service that has just started needs seconds
/// @param timeLimits other limits for single areas, by route
/// @param openFor how long a broken circuit stays open
/// @param stalledAfter without a byte for this long, an answer that has begun is given up
@Validated
@ConfigurationProperties("konto.gateway.routing")
record RoutingSettings(
        @NotNull Duration timeLimit,
        @NotNull Map<String, Duration> timeLimits,
        @NotNull Duration openFor,
        @NotNull Duration stalledAfter,
        @NotNull DataSize requestSize) {

    Duration timeLimit(String area) {
        return timeLimits.getOrDefault(area, timeLimit);
    }
}
