package dev.konto.starter.personaldata;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.time.Duration;
import java.util.List;

/// How personal data travels to the service that packs it, and how it is erased.
///
/// @param partSize the largest part, before encryption
/// @param retention how long Kafka keeps parts
/// @param eraseAgainAfter how long after an erasure it is repeated, for what came late and what
///     had still to be published
@ConfigurationProperties("konto.personal-data")
public record PersonalDataSettings(
        @DefaultValue("256KB") DataSize partSize,
        @DefaultValue("1d") Duration retention,
        @DefaultValue({"1m", "1h", "1d"}) List<Duration> eraseAgainAfter) {}
