package dev.konto.identity.authorization;

import dev.konto.identity.authorization.ConsentEvent.ConsentGranted;
import dev.konto.identity.authorization.ConsentEvent.ConsentRevoked;
import dev.konto.identity.session.Application;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.Announcing;
import dev.konto.starter.outbox.Outbox;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/// What an application may do for an account holder. One that was taken back is kept without
/// scopes, so that its events go on without a gap if it is granted again.
///
/// @param grantedAt when scopes were last added
@Document("consents")
record Consent(
        @Id ConsentId id,
        @Indexed(name = "account") AccountId account,
        Application application,
        Set<String> scopes,
        Instant grantedAt,
        @Version @Nullable Long version,
        Outbox outbox)
        implements Announcing {

    static Consent none(AccountId account, Application application) {
        return new Consent(
                ConsentId.of(account, application.id()),
                account,
                application,
                Set.of(),
                Instant.EPOCH,
                null,
                Outbox.EMPTY);
    }

    /// These scopes as well. Granting what is granted changes nothing.
    Consent grant(Application named, Set<String> more, Caller by, Instant now) {
        var added = new TreeSet<>(more);
        added.removeAll(scopes);
        if (added.isEmpty()) {
            return this;
        }
        var all = new TreeSet<>(scopes);
        all.addAll(added);
        var event = new ConsentGranted(named.id(), named.name(), added);
        return with(named, all, now, outbox.announcing(event, account, by, now));
    }

    /// Takes all of it back. Taking it back twice is taking it back once.
    Consent revoke(Caller by, Instant now) {
        if (scopes.isEmpty()) {
            return this;
        }
        var event = new ConsentRevoked(application.id(), application.name(), new TreeSet<>(scopes));
        var told = outbox.announcing(event, account, by, now);
        return with(application, Set.of(), grantedAt, told);
    }

    private Consent with(Application named, Set<String> granted, Instant at, Outbox told) {
        return new Consent(id, account, named, granted, at, version, told);
    }
}
