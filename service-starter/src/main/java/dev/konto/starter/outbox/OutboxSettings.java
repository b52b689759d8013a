package dev.konto.starter.outbox;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;

/// How change events leave a service.
///
/// @param paused keep events in the database and publish nothing, such as during maintenance of
///     Kafka; what waits is published once this is false again
/// @param sweepInterval how often events are looked for that a crash or an outage left behind
/// @param sweepAfter how old such an event is at least, so that the sweep leaves fresh ones to the
///     instance that wrote them
/// @param lease how long one instance keeps what it swept to itself
/// @param batchSize documents published together, at most
@Validated
@ConfigurationProperties("konto.outbox")
public record OutboxSettings(
        @DefaultValue("false") boolean paused,
        @DefaultValue("5s") Duration sweepInterval,
        @DefaultValue("5s") Duration sweepAfter,
        @DefaultValue("30s") Duration lease,
        @DefaultValue("500") @Min(1) int batchSize) {}
