package dev.konto.starter.account;

import dev.konto.events.AccountEvent;

import org.jspecify.annotations.Nullable;

/// Who asks for something, from where, and as part of what. The kit resolves it for controllers
/// from the access token, never from the path or the body.
///
/// The transaction joins cause and effect across services (`ce_txn`); the trace parent (W3C Trace
/// Context) lets a trace go on behind the event.
public record Caller(
        Actor actor, @Nullable Client client, String transaction, @Nullable String traceparent) {

    /// The account of an account holder who calls.
    public AccountId account() {
        if (actor.kind() != Actor.Kind.SELF) {
            throw new IllegalStateException("An " + actor.kind() + " has no account of its own");
        }
        return new AccountId(actor.id());
    }

    /// A system of ours that acts because of an event, within the same transaction.
    public static Caller reactingTo(AccountEvent event, String system) {
        return new Caller(
                new Actor(Actor.Kind.SYSTEM, system),
                null,
                event.transaction(),
                event.traceparent());
    }
}
