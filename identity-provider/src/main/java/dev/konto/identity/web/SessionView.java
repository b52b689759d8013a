package dev.konto.identity.web;

import dev.konto.identity.session.Application;
import dev.konto.identity.session.DeviceId;
import dev.konto.identity.session.Session;
import dev.konto.identity.useragent.Software;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where I am signed in.
///
/// @param current whether the caller's own token hangs on it
/// @param authenticatedAt when I last proved who I am in it
/// @param deviceId the registered device that it is on, if it proved to be
record SessionView(
        String id,
        boolean current,
        Instant startedAt,
        Instant lastSeenAt,
        Instant authenticatedAt,
        Instant expiresAt,
        @Nullable String ip,
        @Nullable Software browser,
        @Nullable Software operatingSystem,
        @Nullable String deviceId,
        List<Application> applications) {

    static SessionView of(
            Session session,
            @Nullable String current,
            @Nullable Software browser,
            @Nullable Software operatingSystem) {
        return new SessionView(
                session.id().value(),
                session.id().value().equals(current),
                session.startedAt(),
                session.lastSeenAt(),
                session.proof().at(),
                session.expiresAt(),
                session.origin().ip(),
                browser,
                operatingSystem,
                Optional.ofNullable(session.device()).map(DeviceId::value).orElse(null),
                session.applications());
    }
}
