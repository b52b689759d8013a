package dev.konto.identity.authorization;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.starter.outbox.ChangeEvent;

import java.util.SortedSet;

/// What an application may do for an account holder, as others are told.
sealed interface ConsentEvent extends ChangeEvent {

    @Override
    default String topic() {
        return Topics.AUTH_EVENTS;
    }

    @Override
    default String type() {
        return switch (this) {
            case ConsentGranted _ -> EventTypes.AUTH_CONSENT_GRANTED;
            case ConsentRevoked _ -> EventTypes.AUTH_CONSENT_REVOKED;
        };
    }

    /// From now on the application has these scopes.
    record ConsentGranted(String applicationId, String applicationName, SortedSet<String> scopes)
            implements ConsentEvent {}

    /// It has them no more.
    record ConsentRevoked(String applicationId, String applicationName, SortedSet<String> scopes)
            implements ConsentEvent {}
}
