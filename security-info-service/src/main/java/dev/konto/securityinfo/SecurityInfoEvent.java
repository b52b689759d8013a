package dev.konto.securityinfo;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.starter.outbox.ChangeEvent;

import java.time.Instant;

/// What can happen to an account's security info, as others are told.
public sealed interface SecurityInfoEvent extends ChangeEvent {

    @Override
    default String topic() {
        return Topics.SECURITY_INFO_EVENTS;
    }

    @Override
    default String type() {
        return switch (this) {
            case PasswordChanged _ -> EventTypes.SECURITY_INFO_PASSWORD_CHANGED;
            case VerificationThrottled _ -> EventTypes.SECURITY_INFO_VERIFICATION_THROTTLED;
        };
    }

    /// There is a new password, or a first one. The session that the change was made in, if any, is
    /// the event's `client.sessionId`.
    record PasswordChanged(Instant changedAt) implements SecurityInfoEvent {}

    /// Guesses at the password are not looked at until a certain time.
    record VerificationThrottled(String credential, int failures, Instant retryAt)
            implements SecurityInfoEvent {

        VerificationThrottled(int failures, Instant retryAt) {
            this("password", failures, retryAt);
        }
    }
}
