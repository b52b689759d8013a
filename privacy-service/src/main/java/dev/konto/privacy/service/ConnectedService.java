package dev.konto.privacy.service;

import dev.konto.privacy.service.ServiceEvent.ServiceConnected;
import dev.konto.privacy.service.ServiceEvent.ServiceDisconnected;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.Announcing;
import dev.konto.starter.outbox.Outbox;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// A service that an account is, or was, connected to. One that ended is kept, so that old news of
/// consent, delivered again, doesn't connect it anew.
///
/// @param lastUsedAt to the hour: a busy service must not cost a write per sign-in
/// @param heardAt the time of the latest news, the owner's own decision included
@Document("connected-services")
@CompoundIndex(
        name = "owner_latest",
        def = "{'owner': 1, 'disconnectedAt': 1, 'connectedAt': -1, '_id': 1}")
public record ConnectedService(
        @Id ConnectionId id,
        AccountId owner,
        ServiceId serviceId,
        String name,
        List<String> scopes,
        Instant connectedAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant disconnectedAt,
        Instant heardAt,
        @Version @Nullable Long version,
        Outbox outbox)
        implements Announcing {

    private static final Duration COALESCED = Duration.ofHours(1);

    static ConnectedService of(AccountId owner, ServiceId service, Consent consent) {
        return new ConnectedService(
                ConnectionId.of(owner, service),
                owner,
                service,
                consent.name(),
                List.of(),
                consent.at(),
                null,
                consent.at(),
                Instant.EPOCH,
                null,
                Outbox.EMPTY);
    }

    /// The owner agreed to these scopes, or to these as well.
    ConnectedService granted(Consent consent, Caller by) {
        if (!consent.at().isAfter(heardAt)) {
            return this;
        }
        var all = Stream.concat(scopes.stream(), consent.scopes().stream());
        return connected(consent, all.distinct().sorted().toList(), by);
    }

    /// Some scopes, or all, were taken away.
    ConnectedService revoked(Consent consent, Caller by) {
        if (!consent.at().isAfter(heardAt) || disconnectedAt != null) {
            return this;
        }
        var left = scopes.stream().filter(it -> !consent.scopes().contains(it)).toList();
        return left.isEmpty() ? disconnected(consent.at(), by) : connected(consent, left, by);
    }

    /// The owner wants nothing to do with it any more.
    ConnectedService disconnect(Caller by, Instant now) {
        return disconnectedAt != null ? this : disconnected(now, by);
    }

    ConnectedService used(Instant at) {
        var known = lastUsedAt;
        if (known != null && at.isBefore(known.plus(COALESCED))) {
            return this;
        }
        return new ConnectedService(
                id,
                owner,
                serviceId,
                name,
                scopes,
                connectedAt,
                at,
                disconnectedAt,
                heardAt,
                version,
                outbox);
    }

    private ConnectedService connected(Consent consent, List<String> now, Caller by) {
        var same = disconnectedAt == null && now.equals(scopes);
        var event = new ServiceConnected(serviceId, consent.name(), now);
        return new ConnectedService(
                id,
                owner,
                serviceId,
                consent.name(),
                now,
                disconnectedAt == null ? connectedAt : consent.at(),
                lastUsedAt,
                null,
                consent.at(),
                version,
                same ? outbox : outbox.announcing(event, owner, by, consent.at()));
    }

    private ConnectedService disconnected(Instant at, Caller by) {
        return new ConnectedService(
                id,
                owner,
                serviceId,
                name,
                List.of(),
                connectedAt,
                lastUsedAt,
                at,
                at,
                version,
                outbox.announcing(new ServiceDisconnected(serviceId, name), owner, by, at));
    }
}
