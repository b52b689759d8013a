package dev.konto.identity.session;

import dev.konto.identity.session.SessionEvent.Ending;
import dev.konto.identity.session.SessionEvent.SessionEnded;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.Announcing;
import dev.konto.starter.outbox.Outbox;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A person signed in, in one browser.
///
/// The browser holds a random secret; the document holds only its hash, so that who reads the
/// database cannot become anybody. The secret changes with every sign-in (session fixation), the id
/// stays the same when the same person proves themselves again.
///
/// @param awaited the application that the last sign-in was for and that was not entered since: its
///     entry was told of by that sign-in, any other is one without a page
/// @param devices the registered devices that proved in it what they are, latest first: one, unless
///     two applications on a machine have keys of their own
@Document("sessions")
@CompoundIndex(
        name = "standing_latest",
        def = "{'account': 1, 'endedAt': 1, 'startedAt': -1, '_id': 1}")
@CompoundIndex(name = "expiry", def = "{'endedAt': 1, 'expiresAt': 1}")
public record Session(
        @Id SessionId id,
        AccountId account,
        @Indexed(name = "browser", unique = true, sparse = true) @Nullable String browserKey,
        Proof proof,
        Origin origin,
        Instant startedAt,
        Instant lastSeenAt,
        Instant expiresAt,
        List<Application> applications,
        List<DeviceId> devices,
        @Nullable String awaited,
        @Nullable Instant endedAt,
        @Version @Nullable Long version,
        Outbox outbox)
        implements Announcing {

    public Session {
        devices = Objects.requireNonNullElse(devices, List.of());
    }

    public static Session start(
            SessionId id, AccountId account, Proof proof, Origin origin, SessionSettings settings) {
        var now = proof.at();
        var expiry = settings.expiry(now, now);
        return new Session(
                id,
                account,
                null,
                proof,
                origin,
                now,
                now,
                expiry,
                List.of(),
                List.of(),
                null,
                null,
                null,
                Outbox.EMPTY);
    }

    /// The same person proved who they are once more, in the same browser.
    public Session prove(Proof fresh, Origin from, SessionSettings settings) {
        var expiry = settings.expiry(startedAt, fresh.at());
        return new Session(
                id,
                account,
                browserKey,
                fresh,
                from,
                startedAt,
                fresh.at(),
                expiry,
                applications,
                devices,
                awaited,
                endedAt,
                version,
                outbox);
    }

    /// From now on held by the browser whose secret has this hash, on its way to an application.
    public Session heldBy(String key, @Nullable String application) {
        return with(key, applications, devices, application);
    }

    public Session enter(Application application) {
        var others = applications.stream().filter(it -> !it.id().equals(application.id()));
        var entered = Stream.concat(Stream.of(application), others).toList();
        return with(
                browserKey, entered, devices, application.id().equals(awaited) ? null : awaited);
    }

    /// The person wants nothing to do with that application any more.
    public Session leave(String application) {
        var others = applications.stream().filter(it -> !it.id().equals(application)).toList();
        return with(browserKey, others, devices, application.equals(awaited) ? null : awaited);
    }

    public boolean hasEntered(String application) {
        return applications.stream().anyMatch(it -> it.id().equals(application));
    }

    /// A device proved in it that it holds its key. Proving it twice is proving it once.
    public Session on(DeviceId device) {
        var all = Stream.concat(Stream.of(device), devices.stream()).toList();
        return isOn(device) ? this : with(browserKey, applications, all, awaited);
    }

    /// Ends it for the browser, the applications and the tokens. Ending it twice is ending it once.
    Session end(Ending how, Caller by, Instant now) {
        if (endedAt != null) {
            return this;
        }
        var announced = outbox.announcing(new SessionEnded(id, how), account, by, now);
        return new Session(
                id,
                account,
                null,
                proof,
                origin,
                startedAt,
                lastSeenAt,
                expiresAt,
                applications,
                devices,
                null,
                now,
                version,
                announced);
    }

    public boolean standing(Instant now) {
        return endedAt == null && expiresAt.isAfter(now);
    }

    public boolean isOn(DeviceId device) {
        return devices.contains(device);
    }

    /// The device that it is on, if one proved to be.
    public @Nullable DeviceId device() {
        return devices.isEmpty() ? null : devices.getFirst();
    }

    /// Whether the person saw a page on the way to this application.
    public boolean signedInFor(String application) {
        return application.equals(awaited);
    }

    private Session with(
            @Nullable String key,
            List<Application> entered,
            List<DeviceId> provenDevices,
            @Nullable String next) {
        return new Session(
                id,
                account,
                key,
                proof,
                origin,
                startedAt,
                lastSeenAt,
                expiresAt,
                entered,
                provenDevices,
                next,
                endedAt,
                version,
                outbox);
    }
}
