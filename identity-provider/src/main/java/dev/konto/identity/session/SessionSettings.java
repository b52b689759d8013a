package dev.konto.identity.session;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;
import java.time.Instant;

/// How long people stay signed in.
///
/// @param idleTimeout a session that was not used for so long is over
/// @param lifetime a session is over so long after it began, however much it is used
/// @param seenEvery how exact "last seen" is; saves a write on most requests
/// @param endedKeptFor how long an ended session is still known
@Validated
@ConfigurationProperties("konto.sessions")
public record SessionSettings(
        @DefaultValue("12h") Duration idleTimeout,
        @DefaultValue("14d") Duration lifetime,
        @DefaultValue("1m") Duration seenEvery,
        @DefaultValue("1d") Duration endedKeptFor) {

    public Instant expiry(Instant startedAt, Instant now) {
        var idle = now.plus(idleTimeout);
        var latest = startedAt.plus(lifetime);
        return idle.isBefore(latest) ? idle : latest;
    }
}
