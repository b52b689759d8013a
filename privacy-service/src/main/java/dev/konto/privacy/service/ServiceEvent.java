package dev.konto.privacy.service;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.starter.outbox.ChangeEvent;

import java.util.List;

/// What can happen to a connection, as others are told.
public sealed interface ServiceEvent extends ChangeEvent {

    @Override
    default String topic() {
        return Topics.PRIVACY_EVENTS;
    }

    @Override
    default String type() {
        return switch (this) {
            case ServiceConnected _ -> EventTypes.PRIVACY_SERVICE_CONNECTED;
            case ServiceDisconnected _ -> EventTypes.PRIVACY_SERVICE_DISCONNECTED;
        };
    }

    /// The service may see and do this from now on.
    record ServiceConnected(ServiceId serviceId, String name, List<String> scopes)
            implements ServiceEvent {}

    /// The identity provider ends its consent and tokens on this.
    record ServiceDisconnected(ServiceId serviceId, String name) implements ServiceEvent {}
}
