package dev.konto.gateway.session;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;

/// How long a browser stays signed in, and when its access token is renewed.
///
/// @param idleTimeout without a request, a session ends after this
/// @param lifetime and in any case after this
/// @param refreshAhead an access token that ends sooner than this is renewed
/// @param refreshTimeout how long a request waits for the renewal that another one makes
@Validated
@ConfigurationProperties("konto.gateway.session")
record SessionSettings(
        @NotNull Duration idleTimeout,
        @NotNull Duration lifetime,
        @NotNull Duration refreshAhead,
        @NotNull Duration refreshTimeout) {}
