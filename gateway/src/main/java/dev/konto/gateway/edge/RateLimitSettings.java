package dev.konto.gateway.edge;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;

/// How many requests one account and one network address may send within the window, to each
/// replica.
@Validated
@ConfigurationProperties("konto.gateway.rate-limit")
record RateLimitSettings(
        @Min(1) int perAccount, @Min(1) int perAddress, @NotNull Duration window) {}
