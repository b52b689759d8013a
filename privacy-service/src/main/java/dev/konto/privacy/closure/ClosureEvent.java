package dev.konto.privacy.closure;

import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.starter.outbox.ChangeEvent;
import dev.konto.starter.personaldata.Erased;
import dev.konto.starter.personaldata.Kept;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// What can happen to a closure, as others are told.
public sealed interface ClosureEvent extends ChangeEvent {

    @Override
    default String topic() {
        return Topics.PRIVACY_EVENTS;
    }

    @Override
    default String type() {
        return switch (this) {
            case ClosureRequested _ -> EventTypes.PRIVACY_CLOSURE_REQUESTED;
            case ClosureWithdrawn _ -> EventTypes.PRIVACY_CLOSURE_WITHDRAWN;
            case ErasureRequested _ -> EventTypes.PRIVACY_ERASURE_REQUESTED;
            case ErasureCompleted _ -> EventTypes.PRIVACY_ERASURE_COMPLETED;
        };
    }

    /// The identity provider offers to undo it at each sign-in.
    record ClosureRequested(ClosureId closureId, Instant closesAt) implements ClosureEvent {}

    /// The owner keeps the account.
    record ClosureWithdrawn(ClosureId closureId) implements ClosureEvent {}

    /// The named areas erase. What is empty is absent.
    record ErasureRequested(
            ClosureId erasureId,
            List<String> areas,
            @Nullable List<Erased> erased,
            @Nullable List<Kept> kept)
            implements ClosureEvent {}

    /// No area keeps anything any more, but what it had to.
    record ErasureCompleted(ClosureId erasureId, Instant completedAt) implements ClosureEvent {}
}
