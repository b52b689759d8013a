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
import java.util.stream.Stream;

/// A person signed in, in one browser.
///
/// The browser holds a random secret; the document holds only its hash, so that who reads the
/// database cannot become anybody. The secret changes with every sign-in (session fixation), the id
/// stays the same when the same person proves themselves again.
///
/// @param awaited the application that the last sign-in was for and that was not entered since: its
///     entry was told of by that sign-in, any other is one without a page
@Document("sessions")
@CompoundIndex(
        name = "standing_latest",
        def = "{'account': 1, 'endedAt': 1, 'startedAt': -1, '_id': -1}")
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
        @Nullable String awaited,
        @Nullable Instant endedAt,
        @Version @Nullable Long version,
        Outbox outbox)
        implements Announcing {

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
                awaited,
                endedAt,
                version,
                outbox);
    }

    /// From now on held by the browser whose secret has this hash, on its way to an application.
    public Session heldBy(String key, @Nullable String application) {
        return new Session(
                id,
                account,
                key,
                proof,
                origin,
                startedAt,
                lastSeenAt,
                expiresAt,
                applications,
                application,
                endedAt,
                version,
                outbox);
    }

    public Session enter(Application application) {
        var others = applications.stream().filter(it -> !it.id().equals(application.id()));
        var entered = Stream.concat(Stream.of(application), others).toList();
        var stillAwaited = application.id().equals(awaited) ? null : awaited;
        return new Session(
                id,
                account,
                browserKey,
                proof,
                origin,
                startedAt,
                lastSeenAt,
                expiresAt,
                entered,
                stillAwaited,
                endedAt,
                version,
                outbox);
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
                null,
                now,
                version,
                announced);
    }

    public boolean standing(Instant now) {
        return endedAt == null && expiresAt.isAfter(now);
    }

    /// Whether the person saw a page on the way to this application.
    public boolean signedInFor(String application) {
        return application.equals(awaited);
    }
}
