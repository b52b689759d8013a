package dev.konto.securityinfo.password;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;

/// How passwords are hashed, and how many at once. The defaults are those of OWASP's password
/// storage cheat sheet. Changed parameters reach each account at its next sign-in.
///
/// @param memory memory that one hash needs
/// @param iterations passes over that memory
/// @param parallelism lanes of one hash
/// @param atOnce hashes at the same time, at most: `memory` × this is what hashing can take of the
///     heap
/// @param patience how long a request waits for its turn before it is refused
@Validated
@ConfigurationProperties("konto.password.hashing")
public record PasswordHashingSettings(
        @DefaultValue("19MB") DataSize memory,
        @DefaultValue("2") @Min(1) int iterations,
        @DefaultValue("1") @Min(1) int parallelism,
        @DefaultValue("4") @Min(1) int atOnce,
        @DefaultValue("2s") Duration patience) {}
