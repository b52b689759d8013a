package dev.konto.privacy.service;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.outbox.Aggregates;

import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Window;

import java.util.Optional;

/// The services of all accounts; each question is about one owner's.
public interface ConnectedServices extends Aggregates<ConnectedService, ConnectionId> {

    /// The services that the owner is connected to, latest first.
    Window<ConnectedService> findByOwnerAndDisconnectedAtIsNullOrderByConnectedAtDescIdAsc(
            AccountId owner, KeysetScrollPosition position, Limit limit);

    Optional<ConnectedService> findByOwnerAndId(AccountId owner, ConnectionId id);

    default Optional<ConnectedService> of(AccountId owner, ServiceId service) {
        return findByOwnerAndId(owner, ConnectionId.of(owner, service));
    }
}
