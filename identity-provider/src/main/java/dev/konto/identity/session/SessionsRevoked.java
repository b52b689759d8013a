package dev.konto.identity.session;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.starter.outbox.ChangeEvent;

import java.util.List;

/// These sessions of an account, and their refresh tokens, end at once, everywhere.
public record SessionsRevoked(List<SessionId> sessionIds, SessionEndReason reason)
        implements ChangeEvent {

    @Override
    public String topic() {
        return Topics.ACCOUNT_EVENTS;
    }

    @Override
    public String type() {
        return EventTypes.SESSION_REVOKED;
    }
}
