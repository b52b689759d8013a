package dev.konto.privacy.service;

import dev.konto.starter.account.Caller;
import dev.konto.starter.outbox.UseCase;

import java.time.Clock;

/// Ends what a service may see and do. Its consent and tokens end by the event. Disconnecting it
/// twice is the same as disconnecting it once.
@UseCase
public class DisconnectingService {

    private final ConnectedServices services;
    private final Clock clock;

    DisconnectingService(ConnectedServices services, Clock clock) {
        this.services = services;
        this.clock = clock;
    }

    public void disconnect(Caller caller, ServiceId id) {
        var service = services.of(caller.account(), id).orElseThrow(ServiceNotFound::new);
        services.change(service, it -> it.disconnect(caller, clock.instant()));
    }
}
