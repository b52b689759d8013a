package dev.konto.identity.session;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.starter.outbox.ChangeEvent;

/// What can happen to one session, as others are told. That it starts is told by the sign-in.
public sealed interface SessionEvent extends ChangeEvent {

    @Override
    default String topic() {
        return Topics.AUTH_EVENTS;
    }

    @Override
    default String type() {
        return switch (this) {
            case SessionEnded _ -> EventTypes.AUTH_SESSION_ENDED;
        };
    }

    /// The session is over.
    record SessionEnded(SessionId sessionId, Ending reason) implements SessionEvent {}

    /// How sessions come to their end.
    enum Ending {
        @JsonProperty("signed-out")
        SIGNED_OUT,
        @JsonProperty("revoked")
        REVOKED,
        @JsonProperty("expired")
        EXPIRED;

        static Ending by(SessionEndReason reason) {
            return reason == SessionEndReason.SIGNED_OUT ? SIGNED_OUT : REVOKED;
        }
    }
}
