package dev.konto.identity.credential;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.net.URI;
import java.time.Duration;

/// Where passwords are checked, and how long an answer may take.
///
/// @param uri of security-info-service
/// @param timeLimit for one answer; above what the slow hash of a password costs under load
/// @param breakerRest how long nothing is asked after most answers failed
@Validated
@ConfigurationProperties("konto.security-info")
record VerificationSettings(
        @NotNull URI uri,
        @DefaultValue("1s") Duration connectTimeLimit,
        @DefaultValue("5s") Duration timeLimit,
        @DefaultValue("5s") Duration breakerRest) {}
