package dev.konto.starter.outbox;

/// An aggregate that announces its changes: its document carries the events that are not yet
/// published, in the field `outbox`, so that state and events are stored by one atomic write.
public interface Announcing {

    Outbox outbox();
}
