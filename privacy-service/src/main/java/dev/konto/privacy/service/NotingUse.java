package dev.konto.privacy.service;

import dev.konto.starter.account.AccountId;
import dev.konto.starter.outbox.UseCase;

import java.time.Instant;

/// Takes note that a connected service was used.
@UseCase
class NotingUse {

    private final ConnectedServices services;

    NotingUse(ConnectedServices services) {
        this.services = services;
    }

    public void note(AccountId owner, ServiceId service, Instant at) {
        services.of(owner, service).ifPresent(it -> services.change(it, known -> known.used(at)));
    }
}
